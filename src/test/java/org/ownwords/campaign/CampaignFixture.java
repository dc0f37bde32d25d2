package org.ownwords.campaign;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.Organisation;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.PersonId;
import org.ownwords.base.Installation;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.Communities;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.ConfirmedFallback;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.directory.Venue;
import org.ownwords.directory.VenueId;
import org.ownwords.directory.Venues;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Images;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.publicsite.PublicsiteFixture;
import org.ownwords.review.Hold;
import org.ownwords.review.HoldKind;
import org.ownwords.review.Readiness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Campaigns upon one real database and the real table of languages, on a Wednesday in London. What reviewers decided is set by the
 * test: every section stands unless the test holds it.
 */
public class CampaignFixture {

    public static final AreaCode AREA = new AreaCode("E23000010");
    public static final MessageId MESSAGE = MessageId.of("independent-free");
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    public static final OrganisationId OURS = new OrganisationId(1);
    public static final Actor WORKER = new Actor(OURS, new PersonId(11));
    public static final Actor SECOND = new Actor(OURS, new PersonId(12));
    public static final Actor LEAD = new Actor(OURS, new PersonId(13));
    public static final Actor OTHERS = new Actor(new OrganisationId(2), new PersonId(22));

    private static final LanguageTable LANGUAGES = LanguageTable.load();
    private static final CensusNeed NEED = CensusNeed.load();

    public final Instant now = Instant.parse("2026-10-14T09:00:00Z");
    public final List<String> audited = new ArrayList<>();
    private final JudgedWords words = new JudgedWords();
    public final Map<VariantId, Revision> revisions = words.revisions;
    public final Variants variants = words.variants();
    public final Readiness readiness = words.readiness();
    boolean covered = true;
    public final Communities communities;
    public final Services services;
    public final Venues venues;
    public final Rules rules;
    public final Coverages coverages;
    public final Releases releases;
    public final Drafts drafts;
    public final Campaigns campaigns;
    public final Placements placements;
    public final PrintedSheets printed;
    public final PublicsiteFixture publicsite;
    public final JdbcClient jdbc;
    public final TransactionTemplate transaction;
    public final Audit audit;
    public final Accounts accounts;
    public final CampaignEditions editions;
    public final ServiceId service;
    public final RouteId route;

    public CampaignFixture(TestDatabase database) {
        DataSource source = database.migrated();
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        audit = mock(Audit.class, call -> {
            audited.add(call.getArgument(1) + " " + call.getArgument(2));
            return null;
        });
        communities = new Communities(jdbc, transaction, audit, LANGUAGES, NEED, clock);
        services = new Services(jdbc, transaction, audit, LANGUAGES, NEED, clock);
        venues = new Venues(jdbc, transaction, audit, NEED, clock);
        Catalogues catalogues = mock();
        MessageDefinition message = message();
        when(catalogues.current()).thenReturn(new Catalogue(List.of(), List.of(message)));
        accounts = mock();
        when(accounts.organisations())
                .thenReturn(List.of(new Organisation(OURS, "Example", OrganisationKind.DELIVERING, true)));
        var campaignStore = new CampaignStore(jdbc);
        var states = new StateStore(jdbc);
        var pins = new PinStore(jdbc);
        var standing = new PinStanding(services, variants, readiness, clock);
        rules = new Rules(new RulesStore(jdbc), audit, transaction);
        coverages = new Coverages(communities, services, catalogues, variants, readiness, LANGUAGES, clock);
        releases = new Releases(
                campaignStore,
                states,
                pins,
                rules,
                coverages,
                services,
                (owner, channel) -> covered,
                audit,
                transaction,
                clock);
        drafts = new Drafts(campaignStore, states, releases, audit, transaction, clock);
        campaigns = new Campaigns(campaignStore, states, pins, standing, accounts, audit, transaction, clock);
        editions = new CampaignEditions(variants, catalogues, LANGUAGES, services, readiness, clock);
        var installation =
                new Installation(true, URI.create("http://localhost:8080"), Path.of("data"), Path.of("keys"));
        publicsite = new PublicsiteFixture(jdbc, transaction, installation, clock);
        placements = new Placements(
                new PlacementStore(jdbc),
                campaignStore,
                pins,
                standing,
                new Images(jdbc, transaction, audit, clock, installation),
                venues,
                publicsite.pages,
                publicsite.codes,
                audit,
                transaction,
                clock);
        printed = new PrintedSheets(
                new PrintedSheetStore(jdbc), placements, services, variants, readiness, transaction, clock);
        service = services.add(
                WORKER,
                new Service(
                        new ServiceId(0), OURS, AREA, 0, "Listening line", "everyone", 0, false, List.of(), List.of()));
        route = services.addRoute(
                WORKER,
                service,
                new ContactRoute(
                        new RouteId(0),
                        service,
                        RouteKind.PHONE,
                        "Helpline",
                        "0808 157 0123",
                        "Day and night",
                        Set.of(LanguageTag.of("ur")),
                        false,
                        List.of()));
    }

    public CommunityId community(String name, String tag) {
        return communities.add(WORKER, AREA, name, LanguageTag.of(tag));
    }

    public void confirm(CommunityId community, Medium medium, String... tags) {
        communities.confirmFallback(
                WORKER,
                community,
                new ConfirmedFallback(
                        medium,
                        List.of(tags).stream().map(LanguageTag::of).toList(),
                        "Nasreen Akhtar",
                        TODAY,
                        "asked at the women's group"));
    }

    /** A variant with the sections named, each ready until it is held. */
    public Revision variant(String tag, SectionKind... kinds) {
        return words.variant(new VariantId(MESSAGE, LanguageTag.of(tag)), now, kinds);
    }

    public void holdBack(String tag, SectionKind kind, HoldKind why, String reason) {
        words.holds.put(tag + "/" + kind, new Hold(why, reason));
    }

    public Plan plan(Set<CommunityId> people, Set<Channel> channels) {
        return new Plan(
                "Hate Crime Awareness Week",
                AREA,
                people,
                List.of(MESSAGE),
                channels,
                Optional.of(new Destination(service, route)),
                Optional.of(new SendingWindow(TODAY.plusDays(1), LocalTime.of(10, 0), LocalTime.of(12, 0))),
                new Funding(50_000, "Community fund"),
                new Purpose("More people know it is free", Optional.of("Autumn survey")));
    }

    public Campaign find(CampaignId id) {
        return campaigns.find(OURS, id).orElseThrow();
    }

    public CampaignId released(Set<CommunityId> people, Set<Channel> channels) {
        CampaignId id = drafts.begin(WORKER, plan(people, channels));
        check(drafts.submit(WORKER, id));
        check(releases.release(SECOND, id));
        return id;
    }

    public VenueId venue() {
        return venues.add(
                WORKER,
                new Venue(
                        new VenueId(0),
                        OURS,
                        AREA,
                        "Example Barbers",
                        "barber",
                        "1 Example Street",
                        "men",
                        Optional.of(TODAY)));
    }

    private static void check(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new AssertionError("refused: " + refusals);
        }
    }

    private static MessageDefinition message() {
        MessageDefinition message = mock();
        when(message.id()).thenReturn(MESSAGE);
        when(message.title()).thenReturn("Independent and free");
        return message;
    }
}
