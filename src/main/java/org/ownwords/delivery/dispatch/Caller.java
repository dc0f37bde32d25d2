package org.ownwords.delivery.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes calls, several at once, each only while its lease outlasts it. */
final class Caller {

    private static final Logger LOG = LoggerFactory.getLogger(Caller.class);

    private final ExecutorService workers;
    private final Clock clock;

    Caller(ExecutorService workers, Clock clock) {
        this.workers = workers;
        this.clock = clock;
    }

    /** Sends each, once; the outcomes in the same order. */
    List<Outcome> send(List<Sifted.Ready> ready, Gateway gateway, Instant leaseUntil) throws InterruptedException {
        List<Callable<Outcome>> calls = new ArrayList<>();
        for (Sifted.Ready one : ready) {
            calls.add(() -> send(one, gateway, leaseUntil));
        }
        return all(calls);
    }

    private Outcome send(Sifted.Ready one, Gateway gateway, Instant leaseUntil) {
        Duration left = Duration.between(clock.instant(), leaseUntil);
        if (left.compareTo(gateway.deadline()) <= 0) {
            // Whoever comes after us may look it up before our call would end.
            return new Outcome.Temporary("The turn passed before the call was made.");
        }
        try {
            return gateway.send(one.outgoing());
        } catch (RuntimeException e) {
            // A gateway that breaks its contract may have sent all the same. The exception may hold an address: its
            // class alone is told.
            LOG.error("gateway {} threw {}", gateway.name(), e.getClass().getName());
            return new Outcome.Uncertain("The gateway broke off.");
        }
    }

    /** Runs calls in parallel; an error of one is thrown when all have ended. */
    <T> List<T> all(List<Callable<T>> calls) throws InterruptedException {
        List<T> results = new ArrayList<>();
        for (Future<T> future : workers.invokeAll(calls)) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw new IllegalStateException("a call failed", e.getCause());
            }
        }
        return results;
    }
}
