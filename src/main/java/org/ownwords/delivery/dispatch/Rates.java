package org.ownwords.delivery.dispatch;

import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ownwords.account.OrganisationId;
import org.ownwords.delivery.Sender;

/** How fast each sender may go: a bucket of tokens for each, one token an SMS segment. On several nodes each has its own. */
final class Rates {

    private record Key(OrganisationId organisation, String address, int rate) {}

    private final Clock clock;
    private final Map<Key, Bucket> buckets = new ConcurrentHashMap<>();
    private final Map<String, Instant> pauses = new ConcurrentHashMap<>();

    Rates(Clock clock) {
        this.clock = clock;
    }

    /** Waits until so many segments may leave. */
    void acquire(OrganisationId organisation, Sender sender, int segments) throws InterruptedException {
        int rate = Math.max(1, sender.segmentsPerSecond());
        Bucket bucket = buckets.computeIfAbsent(new Key(organisation, sender.address(), rate), Rates::bucket);
        for (int left = segments; left > 0; left -= rate) {
            bucket.asBlocking().consume(Math.min(left, rate));
        }
    }

    /** The network asked this sender to slow down. */
    void pause(Sender sender, Duration length) {
        pauses.put(sender.address(), clock.instant().plus(length));
    }

    /** Whether the sender was asked to slow down, and that time has not passed. */
    boolean paused(Sender sender) {
        return pauses.getOrDefault(sender.address(), Instant.MIN).isAfter(clock.instant());
    }

    private static Bucket bucket(Key key) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(key.rate()).refillGreedy(key.rate(), Duration.ofSeconds(1)))
                .build();
    }
}
