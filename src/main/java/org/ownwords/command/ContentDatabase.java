package org.ownwords.command;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Person;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Plans;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Services;
import org.ownwords.directory.Venues;
import org.ownwords.exchange.ContentPacks;
import org.ownwords.exchange.OwnNames;
import org.ownwords.exchange.PackExports;
import org.ownwords.exchange.PlanFiles;
import org.ownwords.exchange.provenance.Provenances;
import org.ownwords.exchange.translate.TranslationExports;
import org.ownwords.exchange.translate.TranslationImports;
import org.ownwords.review.Approvals;
import org.ownwords.review.Reviews;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The configured database with what packs need of the program: no web server, nothing that sends, no port. */
final class ContentDatabase {

    /** What the commands are given. */
    record Open(
            ContentPacks packs,
            PackExports packExports,
            TranslationExports exports,
            TranslationImports imports,
            Actor actor) {}

    // Not marked as a configuration, or the web application would find and import it as well.
    @EnableAutoConfiguration
    @Import({
        StartUp.class,
        ReferenceData.class,
        ContentPacks.class,
        PackExports.class,
        OwnNames.class,
        PlanFiles.class,
        Provenances.class,
        Plans.class,
        Services.class,
        Venues.class,
        Communities.class,
        Approvals.class,
        TranslationExports.class,
        TranslationImports.class,
        Reviews.class
    })
    @ComponentScan({"org.ownwords.account", "org.ownwords.message", "org.ownwords.quality"})
    static final class Parts {}

    private ContentDatabase() {}

    /**
     * Opens the database, works, and closes it again. A start that fails is told by {@link StartFailureReporter}.
     *
     * @param work gives the exit code
     * @throws ProblemException if nobody has an account in whose name the work could be done
     */
    static int with(String[] settings, ToIntFunction<Open> work) {
        SpringApplication application = new SpringApplication(Parts.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        Optional<ConfigurableApplicationContext> started = WebApplication.started(application, settings);
        if (started.isEmpty()) {
            return CommandLineFrame.NOT_DONE;
        }
        try (ConfigurableApplicationContext context = started.get()) {
            return work.applyAsInt(new Open(
                    context.getBean(ContentPacks.class),
                    context.getBean(PackExports.class),
                    context.getBean(TranslationExports.class),
                    context.getBean(TranslationImports.class),
                    actor(context)));
        }
    }

    private static Actor actor(ConfigurableApplicationContext context) {
        return context.getBean(Accounts.class)
                .firstAdministrator()
                .map(Person::actor)
                .orElseThrow(() -> new ProblemException(Problem.in(
                        context.getBean(Installation.class).data().toString(),
                        "Nobody is an administrator here yet, and somebody must answer for what is imported or exported.",
                        "Run \"serve\" with the same settings and open the link that it prints; or name the data folder"
                                + " that you meant: --ownwords.data=DIR.")));
    }
}
