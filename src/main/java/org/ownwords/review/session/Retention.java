package org.ownwords.review.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.Organisation;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.review.Deletion;
import org.ownwords.review.Deletion.Kind;
import org.ownwords.review.Deletions;
import org.ownwords.review.RetentionPeriods;
import org.ownwords.review.link.OldGuests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deletes what tells of people when its time is over; what was done, how many did it and what they were given stays, for that is the
 * evidence. Each organisation settles its periods, within those whose reasons stand in decision 10.
 */
@Component
public class Retention {

    private final PersonStore people;
    private final PeriodStore periods;
    private final Deletions deletions;
    private final OldGuests guests;
    private final Accounts accounts;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    public Retention(
            JdbcClient jdbc,
            TransactionOperations transactions,
            OldGuests guests,
            Accounts accounts,
            Audit audit,
            Clock clock) {
        this.people = new PersonStore(jdbc);
        this.periods = new PeriodStore(jdbc);
        this.deletions = new Deletions(jdbc);
        this.guests = guests;
        this.accounts = accounts;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The organisation's own periods, or the usual ones. */
    public RetentionPeriods of(OrganisationId organisation) {
        return periods.of(organisation);
    }

    /**
     * Settles them anew; audited. Whatever is older is deleted within the hour.
     *
     * @throws ProblemException for {@code notes}, {@code names} or {@code voices}
     */
    public void settle(Actor actor, RetentionPeriods settled) {
        List<Problem> problems = settled.problems();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        transactions.executeWithoutResult(status -> {
            periods.put(actor.organisation(), settled);
            audit.record(
                    actor,
                    "review.retention",
                    "organisation/" + actor.organisation().value(),
                    "days: notes " + settled.notes() + ", names " + settled.names() + ", voices " + settled.voices());
        });
    }

    /** Deletes whatever is due today, of every organisation. */
    public void deleteDue() {
        accounts.organisations().stream().map(Organisation::id).forEach(this::deleteDue);
    }

    private void deleteDue(OrganisationId organisation) {
        LocalDate today = London.today(clock);
        RetentionPeriods rule = of(organisation);
        OldGuests.Gone gone = guests.delete(
                organisation,
                today.minusDays(rule.names()).atStartOfDay(London.ZONE).toInstant(),
                today.minusDays(rule.voices()).atStartOfDay(London.ZONE).toInstant());
        int notes = Objects.requireNonNull(
                transactions.execute(status -> people.forgetBefore(organisation, today.minusDays(rule.notes()))));
        deletions.add(
                organisation,
                new Deletion(
                        clock.instant(),
                        Map.of(
                                Kind.NOTES,
                                notes,
                                Kind.NAMES,
                                gone.names(),
                                Kind.VOICES,
                                gone.voices(),
                                Kind.ANSWERS,
                                gone.answers()),
                        Optional.of(rule)));
    }
}
