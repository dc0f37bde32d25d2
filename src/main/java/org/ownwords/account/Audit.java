package org.ownwords.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The append-only record of who did what.
 *
 * <p>Every entry carries a digest over the one before it, per organisation: a changed, inserted or missing entry breaks the
 * chain and {@link #verify} says where. Whoever can write to the whole database can also write a new chain, so the last
 * digest is shown to administrators to be kept elsewhere.
 */
@Service
public class Audit {

    private static final int LONGEST_DETAIL = 2000;
    private static final int BATCH = 1000;

    /**
     * Where a chain breaks.
     *
     * @param seq the first entry that does not fit
     * @param what one sentence in plain English
     */
    public record BrokenLink(long seq, String what) {}

    /**
     * The end of a chain.
     *
     * @param entries how many entries there are
     * @param digest the digest of the last
     */
    public record End(long entries, String digest) {}

    private final AuditStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** Works on that database. */
    public Audit(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.store = new AuditStore(jdbc);
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Records an act, in the transaction of the act. Call it last: other acts of the organisation wait from here until the
     * transaction ends.
     *
     * @param action a verb and an object, such as {@code campaign.release}
     * @param subject what it was done to, such as {@code campaign/12}
     * @param detail further words, never a contact, a reply or a reviewer's name; cut after 2,000 characters
     */
    public void record(Actor actor, String action, String subject, String detail) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        transactions.executeWithoutResult(status -> {
            AuditStore.Head head = store.lockedHead(actor.organisation());
            AuditEntry open =
                    new AuditEntry(head.seq() + 1, now, actor.person(), action, subject, shortened(detail), "");
            store.append(actor.organisation(), closed(open, actor.organisation(), head.digest()));
        });
    }

    /** Entries of an organisation, newest first. */
    public List<AuditEntry> newest(OrganisationId organisation, long skip, int limit) {
        return store.newestFirst(organisation, skip, limit);
    }

    /** How many entries an organisation has, and the digest of the last. */
    public End end(OrganisationId organisation) {
        AuditStore.Head head = store.head(organisation);
        return new End(head.seq(), head.digest());
    }

    /** Reads the whole chain of an organisation and finds the first entry that does not fit, if any. */
    public Optional<BrokenLink> verify(OrganisationId organisation) {
        AuditStore.Head head = store.head(organisation);
        String previous = AuditEntry.NONE;
        long expected = 1;
        while (expected <= head.seq()) {
            List<AuditEntry> batch = store.oldestFirst(organisation, expected - 1, BATCH);
            if (batch.isEmpty()) {
                return Optional.of(new BrokenLink(expected, "This entry and all after it are missing."));
            }
            for (AuditEntry entry : batch) {
                if (expected > head.seq()) {
                    break;
                }
                if (entry.seq() != expected) {
                    return Optional.of(new BrokenLink(expected, "This entry is missing."));
                }
                if (!entry.digest().equals(entry.digestAfter(organisation, previous))) {
                    return Optional.of(new BrokenLink(
                            expected, "This entry, or the one before it, was changed after it was written."));
                }
                previous = entry.digest();
                expected++;
            }
        }
        return previous.equals(head.digest())
                ? Optional.empty()
                : Optional.of(new BrokenLink(head.seq(), "The last entry is not the one that was written last."));
    }

    private static AuditEntry closed(AuditEntry open, OrganisationId organisation, String previous) {
        String digest = open.digestAfter(organisation, previous);
        return new AuditEntry(
                open.seq(), open.at(), open.person(), open.action(), open.subject(), open.detail(), digest);
    }

    private static String shortened(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL - 1) + "…";
    }
}
