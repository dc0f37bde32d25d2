package org.ownwords.review.link;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Installation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Names, voices and unsent answers of reviewers by link, deleted when their time is over. Verdicts and payments stay, nobody's. */
@Component
public class OldGuests {

    private final GuestStore guests;
    private final AnswerStore answers;
    private final NoteStore notes;
    private final NoteFiles files;
    private final TransactionOperations transactions;
    private final Clock clock;

    public OldGuests(JdbcClient jdbc, TransactionOperations transactions, Installation installation, Clock clock) {
        this.guests = new GuestStore(jdbc);
        this.answers = new AnswerStore(jdbc);
        this.notes = new NoteStore(jdbc);
        this.files = new NoteFiles(installation);
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * How many were deleted.
     *
     * @param answers people whose answers, never sent, were
     */
    public record Gone(int names, int voices, int answers) {}

    /**
     * Deletes what is older.
     *
     * @param names of people who were added, and whose last link ended, before then
     * @param voices that were left, and of links that ended unsent, before then
     */
    public Gone delete(OrganisationId organisation, Instant names, Instant voices) {
        List<VoiceNote> heard = notes.before(organisation, voices);
        // The sounds first: a row without its file is found again, a file without its row never.
        heard.forEach(note -> files.delete(note.owner()));
        return Objects.requireNonNull(transactions.execute(status -> {
            int gone = notes.delete(organisation, heard);
            return new Gone(
                    guests.forgetIdleSince(organisation, names, clock.instant()),
                    gone,
                    answers.clearEndedBefore(organisation, voices));
        }));
    }
}
