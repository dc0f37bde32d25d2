package org.ownwords.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The directory upon one real database, on a Wednesday in London. */
class DirectoryFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    static final AreaCode WEST_YORKSHIRE = new AreaCode("E23000010");
    static final Actor OURS = new Actor(new OrganisationId(1), new PersonId(11));
    static final Actor OTHERS = new Actor(new OrganisationId(2), new PersonId(22));

    private static final LanguageTable LANGUAGES = LanguageTable.load();
    private static final CensusNeed NEED = CensusNeed.load();

    final JdbcClient jdbc;
    final TransactionTemplate transactions;
    final RecordedAudit audit = new RecordedAudit();
    final Communities communities;
    final Venues venues;
    final Services services;
    final LocalEstimates estimates;

    DirectoryFixture(TestDatabase database) {
        DataSource source = database.migrated();
        jdbc = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        Clock clock = Clock.fixed(Instant.parse("2026-10-14T09:00:00Z"), ZoneOffset.UTC);
        communities = new Communities(jdbc, transactions, audit, LANGUAGES, NEED, clock);
        venues = new Venues(jdbc, transactions, audit, NEED, clock);
        estimates = new LocalEstimates(jdbc, transactions, audit, NEED, clock);
        services = new Services(jdbc, transactions, audit, LANGUAGES, NEED, clock);
    }

    ServiceId addService() {
        return services.add(OURS, service("Listening line"));
    }

    static Service service(String name) {
        return new Service(
                new ServiceId(0),
                OURS.organisation(),
                WEST_YORKSHIRE,
                0,
                name,
                "everyone",
                0,
                false,
                List.of(),
                List.of());
    }

    static ContactRoute route(ServiceId service, RouteKind kind, String address) {
        return new ContactRoute(
                new RouteId(0),
                service,
                kind,
                "Helpline",
                address,
                "Day and night",
                Set.of(LanguageTag.of("en-GB"), LanguageTag.of("ur")),
                false,
                List.of());
    }

    static Fact fact(String claim, boolean holds) {
        return new Fact(ClaimId.of(claim), holds, "Sana Iqbal", TODAY, "Called the manager", TODAY.plusYears(1));
    }
}
