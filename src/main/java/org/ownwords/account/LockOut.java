package org.ownwords.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ownwords.account.SignInStore.Failures;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Slows down guessing: the fifth wrong password in a row locks a name for a minute, each further one for twice as long, an
 * hour at most, so that nobody can lock a colleague out for a day. A day without a failure forgets them all.
 */
final class LockOut {

    private static final int FREE_TRIES = 5;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final SignInStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    LockOut(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.store = new SignInStore(jdbc);
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Counts a try before its password is looked at, so that many tries at once count as many.
     *
     * @return until when the name is locked, empty if the try may go on
     */
    Optional<Instant> count(String name) {
        String digest = Digest.of(name);
        try {
            return counted(digest);
        } catch (DuplicateKeyException another) {
            return counted(digest);
        }
    }

    private Optional<Instant> counted(String digest) {
        Instant now = clock.instant();
        return transactions.execute(status -> {
            Optional<Failures> before = store.locked(digest);
            Optional<Instant> lock = before.flatMap(Failures::lockedUntil).filter(now::isBefore);
            if (lock.isPresent()) {
                return lock;
            }
            int count = before.filter(failures ->
                                    failures.last().plus(FORGOTTEN_AFTER).isAfter(now))
                            .map(Failures::count)
                            .orElse(0)
                    + 1;
            Failures after = new Failures(count, now, lockAfter(count).map(now::plus));
            if (before.isPresent()) {
                store.update(digest, after);
            } else {
                store.forgetBefore(now.minus(FORGOTTEN_AFTER));
                store.insert(digest, after);
            }
            return Optional.<Instant>empty();
        });
    }

    /** The password was right: the count starts again. */
    void clear(String name) {
        store.forget(Digest.of(name));
    }

    /** How long a name is locked after that many wrong passwords in a row. */
    static Optional<Duration> lockAfter(int failures) {
        if (failures < FREE_TRIES) {
            return Optional.empty();
        }
        Duration delay = Duration.ofMinutes(1L << Math.min(failures - FREE_TRIES, 6));
        return Optional.of(delay.compareTo(LONGEST) > 0 ? LONGEST : delay);
    }
}
