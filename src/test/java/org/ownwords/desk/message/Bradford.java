package org.ownwords.desk.message;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.Person;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.command.Ownwords;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Fact;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.exchange.ContentPacks;
import org.ownwords.exchange.PackFiles;
import org.ownwords.language.LanguageTag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** An invented organisation with the starter pack, one service and its people, for tests of pages. */
@org.springframework.boot.test.context.TestComponent
public class Bradford {

    /** One application with it for every test that carries this. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @SpringBootTest(
            classes = Ownwords.class,
            properties = {
                "ownwords.demo=true",
                "ownwords.data=target/test-pages/data",
                "ownwords.keys=target/test-pages/keys",
                "spring.datasource.url=jdbc:h2:mem:message-pages;DB_CLOSE_DELAY=-1"
            })
    @AutoConfigureMockMvc
    @Import(Bradford.class)
    @TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
    @interface Pages {}

    private final Accounts accounts;
    private final ContentPacks packs;
    private final Services services;
    private final Clock clock;

    Bradford(Accounts accounts, ContentPacks packs, Services services, Clock clock) {
        this.accounts = accounts;
        this.packs = packs;
        this.services = services;
        this.clock = clock;
    }

    void begin() {
        if (accounts.bySignIn("worker").isPresent()) {
            return;
        }
        OrganisationId us = accounts.addOrganisation("Test Together", OrganisationKind.DELIVERING, true);
        PersonId worker = accounts.addPerson(
                us, "Wren Worker", "worker", "a long pass phrase", Set.of(Role.OUTREACH_WORKER), Set.of());
        accounts.addPerson(us, "Lee Lead", "lead", "a long pass phrase", Set.of(Role.SAFEGUARDING_LEAD), Set.of());
        accounts.addPerson(us, "Rae Reviewer", "reviewer", "a long pass phrase", Set.of(Role.REVIEWER), Set.of());
        accounts.addPerson(us, "Sam Second", "second", "a long pass phrase", Set.of(Role.REVIEWER), Set.of());
        Actor actor = new Actor(us, worker);
        packs.importPack(actor, packs.read(PackFiles.starter()));
        ServiceId service = services.add(
                actor,
                new Service(
                        new ServiceId(0),
                        us,
                        new AreaCode("E23000010"),
                        0,
                        "Beck Line",
                        "everyone",
                        0,
                        false,
                        List.of(),
                        List.of()));
        RouteId route = services.addRoute(
                actor,
                service,
                new ContactRoute(
                        new RouteId(0),
                        service,
                        RouteKind.PHONE,
                        "Helpline",
                        "0808 157 0000",
                        "Day and night",
                        Set.of(LanguageTag.of("ur"), LanguageTag.of("en-GB")),
                        false,
                        List.of()));
        services.verify(
                actor,
                service,
                route,
                new Fact(
                        ClaimId.of("free"),
                        true,
                        "Wren Worker",
                        London.today(clock),
                        "Called",
                        London.today(clock).plusYears(1)));
    }

    SignedIn worker() {
        return signedIn("worker");
    }

    SignedIn lead() {
        return signedIn("lead");
    }

    SignedIn reviewer() {
        return signedIn("reviewer");
    }

    SignedIn secondReviewer() {
        return signedIn("second");
    }

    String route() {
        Person worker = worker().person();
        return String.valueOf(
                services.all(worker.organisation()).get(0).routes().get(0).id().value());
    }

    private SignedIn signedIn(String name) {
        Optional<Person> person = accounts.bySignIn(name);
        return SignedIn.as(person.orElseThrow());
    }
}
