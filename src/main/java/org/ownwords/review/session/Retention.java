package org.ownwords.review.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.ownwords.account.Accounts;
import org.ownwords.account.Organisation;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.review.link.OldGuests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deletes what tells of people when its time is over; what was done, how many did it and what they were given stays, for that is the
 * evidence. The periods and their reasons stand in decision 10.
 */
@Component
public class Retention {

    /** After a session was held, notes about those who took part. */
    public static final Period NOTES = Period.ofYears(1);
    /** After their last link ended, the names of reviewers. */
    public static final Period NAMES = Period.ofYears(1);
    /** After they were left, voice notes. */
    public static final Period VOICES = Period.ofDays(90);

    private final PersonStore people;
    private final DeletionStore deletions;
    private final OldGuests guests;
    private final Accounts accounts;
    private final TransactionOperations transactions;
    private final Clock clock;

    public Retention(
            JdbcClient jdbc, TransactionOperations transactions, OldGuests guests, Accounts accounts, Clock clock) {
        this.people = new PersonStore(jdbc);
        this.deletions = new DeletionStore(jdbc);
        this.guests = guests;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Deletes whatever is due today, of every organisation. */
    public void deleteDue() {
        accounts.organisations().stream().map(Organisation::id).forEach(this::deleteDue);
    }

    private void deleteDue(OrganisationId organisation) {
        LocalDate today = London.today(clock);
        OldGuests.Gone gone = guests.delete(
                organisation,
                today.minus(NAMES).atStartOfDay(London.ZONE).toInstant(),
                today.minus(VOICES).atStartOfDay(London.ZONE).toInstant());
        int notes = Objects.requireNonNull(
                transactions.execute(status -> people.forgetBefore(organisation, today.minus(NOTES))));
        if (notes + gone.names() + gone.voices() > 0) {
            deletions.add(organisation, new Deletion(clock.instant(), notes, gone.names(), gone.voices()));
        }
    }

    /** What was deleted by time, the newest first. */
    public List<Deletion> done(OrganisationId organisation) {
        return deletions.all(organisation);
    }
}
