package org.ownwords.account;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Organisations and people for the tests of every module, made by the real services on a migrated database. */
public final class TestAccounts {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final JdbcClient jdbc;
    public final TransactionTemplate transactions;
    public final Clock clock;
    public final Audit audit;
    public final Accounts accounts;

    private TestAccounts(DataSource source, Clock clock) {
        this.jdbc = JdbcClient.create(source);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.clock = clock;
        this.audit = new Audit(jdbc, transactions, clock);
        this.accounts = new Accounts(jdbc, transactions, clock);
    }

    public static TestAccounts on(DataSource source, Clock clock) {
        return new TestAccounts(source, clock);
    }

    /** A new delivering organisation of a name of its own. */
    public OrganisationId organisation() {
        return accounts.addOrganisation("Organisation " + NUMBER.incrementAndGet(), OrganisationKind.DELIVERING, true);
    }

    /** A new person of the organisation with those roles, in all areas, whose password is {@link #PASSWORD}. */
    public Person person(OrganisationId organisation, Role... roles) {
        int number = NUMBER.incrementAndGet();
        PersonId id = accounts.addPerson(
                organisation, "Person " + number, "person-" + number, PASSWORD, Set.of(roles), Set.of());
        return accounts.person(organisation, id).orElseThrow();
    }

    /** The password of everybody made here. */
    public static final String PASSWORD = "lantern-orchard-seven";
}
