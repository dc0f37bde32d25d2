package org.ownwords.desk.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.base.London;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.Communities;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.ConfirmedFallback;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Fact;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.directory.Venue;
import org.ownwords.directory.VenueId;
import org.ownwords.directory.Venues;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;
import org.ownwords.message.CatalogueFile;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageId;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.VariantFile;
import org.ownwords.message.Variants;
import org.ownwords.review.Reviews;
import org.springframework.context.ApplicationContext;

/** Invented people, places and words in a running demo, enough to draft and release a campaign. */
final class Bradford {

    static final AreaCode AREA = new AreaCode("E23000010");
    static final MessageId MESSAGE = MessageId.of("hate-crime-help-is-yours");
    private static final Path FILES = Path.of("campaigns/hate-crime-awareness-week/translations");

    /** More words than a poster holds. */
    private static final Path TOO_LONG = Path.of(MESSAGE.value(), "pa.md");

    final Person worker;
    final Person second;
    final Person lead;
    final ServiceId service;
    final RouteId route;
    final VenueId barber;
    final Map<String, CommunityId> communities = new LinkedHashMap<>();

    private final ApplicationContext app;
    private final OrganisationId organisation;

    Bradford(ApplicationContext app) throws IOException {
        this.app = app;
        organisation = app.getBean(Accounts.class).addOrganisation("Beckside", OrganisationKind.DELIVERING, true);
        worker = person("nasreen", Role.OUTREACH_WORKER);
        second = person("tom", Role.OUTREACH_WORKER);
        lead = person("grace", Role.SAFEGUARDING_LEAD);
        words();
        service = app.getBean(Services.class)
                .add(
                        worker.actor(),
                        new Service(
                                new ServiceId(0),
                                organisation,
                                AREA,
                                0,
                                "Beckside Line",
                                "everyone",
                                0,
                                false,
                                List.of(),
                                List.of()));
        route = line();
        people();
        barber = app.getBean(Venues.class)
                .add(
                        worker.actor(),
                        new Venue(
                                new VenueId(0),
                                organisation,
                                AREA,
                                "Fairweather Cuts",
                                "barber",
                                "3 Invented Row, Bradford",
                                "Men, who wait there alone.",
                                Optional.empty()));
    }

    LocalDate today() {
        return London.today(app.getBean(Clock.class));
    }

    private Person person(String name, Role role) {
        Accounts accounts = app.getBean(Accounts.class);
        accounts.addPerson(
                organisation, name, name + "@beckside.example.org", "bradford-demo-2026", Set.of(role), Set.of());
        return accounts.bySignIn(name + "@beckside.example.org").orElseThrow();
    }

    private void words() throws IOException {
        var catalogues = app.getBean(Catalogues.class);
        for (Path file : List.of(Path.of("translations/messages.yaml"), FILES.resolve("messages.yaml"))) {
            catalogues.merge(worker.actor(), CatalogueFile.read(file.toString(), Files.readString(file)));
        }
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                var content = VariantFile.read(
                        FILES.relativize(file).toString(),
                        file.endsWith(TOO_LONG) ? lengthened(file) : Files.readString(file),
                        catalogues.current(),
                        app.getBean(LanguageTable.class));
                app.getBean(Variants.class).save(worker.actor(), content, Optional.empty());
                content.sections()
                        .forEach(section -> app.getBean(Reviews.class)
                                .approveExample(lead.actor(), SectionDigests.ref(content.id(), section)));
            }
        }
    }

    private static String lengthened(Path file) throws IOException {
        String start = "# long\n\n## -\n";
        return Files.readString(file).replace(start, start + "ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ।\n".repeat(400));
    }

    private RouteId line() {
        Services services = app.getBean(Services.class);
        Set<LanguageTag> answers = Stream.of("en-GB", "ur", "bn", "pa", "pl", "so", "ar")
                .map(LanguageTag::of)
                .collect(Collectors.toSet());
        RouteId added = services.addRoute(
                worker.actor(),
                service,
                new ContactRoute(
                        new RouteId(0),
                        service,
                        RouteKind.PHONE,
                        "Helpline",
                        "0808 157 0123",
                        "Every day",
                        answers,
                        false,
                        List.of()));
        app.getBean(Catalogues.class).current().claims().forEach(claim -> {
            Fact fact = new Fact(
                    claim.id(), true, "Sana Iqbal", today().minusDays(9), "Called the manager", today().plusYears(1));
            services.verify(worker.actor(), service, fact);
            services.verify(worker.actor(), service, added, fact);
        });
        return added;
    }

    private void people() {
        Communities all = app.getBean(Communities.class);
        Map.of(
                        "Mirpuri",
                        "phr-x-mirpuri",
                        "Panjabi",
                        "pa",
                        "Sylheti",
                        "syl",
                        "Polish",
                        "pl",
                        "Somali",
                        "so",
                        "Arabic",
                        "ar",
                        "English",
                        "en-GB")
                .forEach(
                        (name, tag) -> communities.put(name, all.add(worker.actor(), AREA, name, LanguageTag.of(tag))));
        confirm("Mirpuri", "ur");
        confirm("Sylheti", "bn");
    }

    private void confirm(String community, String tag) {
        app.getBean(Communities.class)
                .confirmFallback(
                        worker.actor(),
                        java.util.Objects.requireNonNull(communities.get(community)),
                        new ConfirmedFallback(
                                Medium.WRITTEN,
                                List.of(LanguageTag.of(tag)),
                                "Shabana Heathcliffe",
                                today().minusDays(55),
                                "two sessions with fourteen people"));
    }
}
