package org.ownwords.campaign.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes kits in the background, one after the other, for as long as the program runs. What is at work when the program ends is
 * gone on with when it starts again.
 */
@Component
class KitWorks implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(KitWorks.class);
    private static final Duration IDLE = Duration.ofSeconds(2);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    /** For how long a worker elsewhere may be silent before its kit is taken over. */
    static final Duration LOST = Duration.ofMinutes(2);

    private final KitStore store;
    private final KitRuns runs;
    private final KitFolder folder;
    private final OldKits old;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    KitWorks(KitStore store, KitRuns runs, KitFolder folder, OldKits old, Clock clock) {
        this.store = store;
        this.runs = runs;
        this.folder = folder;
        this.old = old;
        this.clock = clock;
    }

    /** Looks for work now rather than a little later. */
    void wake() {
        lock.lock();
        try {
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread started = new Thread(this::work, "kits");
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        running = false;
        wake();
        Thread started = thread;
        if (started != null) {
            try {
                started.join(PATIENCE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        try (KitFolder.Worker worker = folder.worker()) {
            while (running) {
                Duration rest = IDLE;
                try {
                    old.removeNowAndThen();
                    rest = round(worker.name()) ? Duration.ZERO : IDLE;
                } catch (RuntimeException e) {
                    // Its message may quote what people wrote; the class tells enough.
                    LOG.error("The making of kits paused after {}", e.getClass().getName());
                    rest = AFTER_FAILURE;
                }
                rest(rest);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether sheets are begun; for the start, the end and tests. */
    void running(boolean on) {
        running = on;
    }

    /** Makes the next kit, if there is one. */
    boolean round(String worker) {
        Instant now = clock.instant();
        Optional<KitStore.Claim> claim = store.claim(worker, now, now.minus(LOST));
        claim.ifPresent(kit -> runs.run(kit.organisation(), kit.id(), worker, () -> running));
        return claim.isPresent();
    }

    private void rest(Duration length) throws InterruptedException {
        lock.lock();
        try {
            if (running && !length.isZero()) {
                boolean early = woken.await(length.toNanos(), TimeUnit.NANOSECONDS);
                LOG.trace("woken early: {}", early);
            }
        } finally {
            lock.unlock();
        }
    }
}
