package org.ownwords.journey;

import static org.ownwords.account.Role.COMMISSIONER;
import static org.ownwords.account.Role.OUTREACH_WORKER;
import static org.ownwords.account.Role.REVIEWER;
import static org.ownwords.account.Role.SAFEGUARDING_LEAD;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.Role;
import org.ownwords.base.London;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ClaimId;
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
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantFile;
import org.ownwords.message.Variants;
import org.springframework.boot.test.context.TestConfiguration;

/** An organisation with all that the pages of the directory and of review show. */
@TestConfiguration
class OpenDoor {

    static final String PASSWORD = "correct horse battery staple";
    static final String MESSAGE = "independent-free-no-report";
    /** A message for those who change its texts. */
    static final String WRITTEN = "what-we-keep-private";

    private static final AreaCode WEST_YORKSHIRE = new AreaCode("E23000010");

    private final Accounts accounts;
    private final Communities communities;
    private final Services services;
    private final Venues venues;
    private final Catalogues catalogues;
    private final Variants variants;
    private final LanguageTable languages;
    private final LocalDate today;

    private OrganisationId organisation = new OrganisationId(0);
    private long service;
    private long community;
    private long venue;

    OpenDoor(
            Accounts accounts,
            Communities communities,
            Services services,
            Venues venues,
            Catalogues catalogues,
            Variants variants,
            LanguageTable languages,
            Clock clock) {
        this.accounts = accounts;
        this.communities = communities;
        this.services = services;
        this.venues = venues;
        this.catalogues = catalogues;
        this.variants = variants;
        this.languages = languages;
        this.today = London.today(clock);
    }

    long service() {
        return service;
    }

    long community() {
        return community;
    }

    long venue() {
        return venue;
    }

    @PostConstruct
    void fill() throws IOException {
        organisation = accounts.addOrganisation("Open Door Bradford", OrganisationKind.DELIVERING, true);
        Actor worker = person("worker", OUTREACH_WORKER);
        person("lead", SAFEGUARDING_LEAD);
        person("first", REVIEWER);
        person("second", REVIEWER);
        person("third", REVIEWER);
        person("commissioner", COMMISSIONER);
        CommunityId mirpuri = communities.add(
                worker, WEST_YORKSHIRE, "Mirpuri families in Manningham", LanguageTag.of("phr-x-mirpuri"));
        communities.confirmFallback(
                worker,
                mirpuri,
                new ConfirmedFallback(
                        Medium.WRITTEN, List.of(LanguageTag.of("ur")), "Nasreen", today, "Session at the library"));
        community = mirpuri.value();
        venue = venues.add(
                        worker,
                        new Venue(
                                new VenueId(0),
                                organisation,
                                WEST_YORKSHIRE,
                                "Corner barber",
                                "barber",
                                "1 Example Street",
                                "Men alone; not with family",
                                Optional.of(today)))
                .value();
        addService(worker);
        catalogues.merge(
                worker, CatalogueFile.read("messages.yaml", Files.readString(Path.of("translations/messages.yaml"))));
        for (String tag : List.of("en-GB", "ur", "pl", "bn")) {
            save(worker, MESSAGE, tag);
        }
        for (String tag : List.of("en-GB", "ur", "hi", "pl")) {
            save(worker, WRITTEN, tag);
        }
    }

    private void addService(Actor worker) {
        ServiceId id = services.add(
                worker,
                new Service(
                        new ServiceId(0),
                        organisation,
                        WEST_YORKSHIRE,
                        0,
                        "Listening line",
                        "everyone",
                        0,
                        false,
                        List.of(),
                        List.of()));
        RouteId route = services.addRoute(
                worker,
                id,
                new ContactRoute(
                        new RouteId(0),
                        id,
                        RouteKind.PHONE,
                        "Helpline",
                        "0808 157 0123",
                        "Day and night",
                        Set.of(LanguageTag.of("en-GB"), LanguageTag.of("ur")),
                        false,
                        List.of()));
        services.verify(worker, id, fact("no-report-needed", true, today.plusDays(30)));
        services.verify(worker, id, fact("anonymous", false, today.plusYears(1)));
        services.verify(worker, id, fact("independent-of-police", true, today.minusDays(1)));
        services.verify(worker, id, route, fact("free", true, today.plusYears(1)));
        service = id.value();
    }

    private Fact fact(String claim, boolean holds, LocalDate expires) {
        return new Fact(ClaimId.of(claim), holds, "Sana Iqbal", today.minusYears(1), "Called the manager", expires);
    }

    private void save(Actor worker, String message, String tag) throws IOException {
        String name = "translations/" + message + "/" + tag + ".md";
        VariantContent file = VariantFile.read(name, Files.readString(Path.of(name)), catalogues.current(), languages);
        variants.save(
                worker,
                new VariantContent(file.id(), Origin.TRANSLATED, file.source(), file.frontMatter(), file.sections()),
                variants.latest(file.id()).map(Revision::id));
    }

    private Actor person(String name, Role role) {
        var id = accounts.addPerson(organisation, "Example " + name, name, PASSWORD, Set.of(role), Set.of());
        return new Actor(organisation, id);
    }
}
