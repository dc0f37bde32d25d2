package org.ownwords.review.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets through so many requests a minute for each key, and forgets a key after a minute. Held in memory alone: who asked is
 * written nowhere.
 */
final class Pace {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 10_000;

    private record Count(Instant since, int requests) {}

    private final int most;
    private final Clock clock;
    private final Map<String, Count> counts = new HashMap<>();

    /** @param most requests a minute */
    Pace(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    synchronized boolean allows(String key) {
        Instant now = clock.instant();
        if (counts.size() >= MOST_KEYS) {
            counts.values().removeIf(count -> over(count, now));
            if (counts.size() >= MOST_KEYS) {
                counts.clear();
            }
        }
        Count count = counts.get(key);
        Count next =
                count == null || over(count, now) ? new Count(now, 1) : new Count(count.since(), count.requests() + 1);
        counts.put(key, next);
        return next.requests() <= most;
    }

    private static boolean over(Count count, Instant now) {
        return !now.isBefore(count.since().plus(WINDOW));
    }
}
