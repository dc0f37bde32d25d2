package org.ownwords.delivery.dispatch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** One thread that works as long as the program runs, and ends between two rounds. */
public final class WorkLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WorkLoop.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String name;
    private final Work work;
    private final boolean autoStart;
    private final Duration idle;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stopping = lock.newCondition();
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    /** One round of work. */
    @FunctionalInterface
    public interface Work {
        /** Works; says whether there may be more at once. */
        boolean round() throws InterruptedException;
    }

    /**
     * @param name of its thread
     * @param autoStart whether it starts with the program
     */
    public WorkLoop(String name, Work work, boolean autoStart) {
        this(name, work, autoStart, IDLE);
    }

    /**
     * @param name of its thread
     * @param autoStart whether it starts with the program
     * @param idle how long it rests when there is nothing to do
     */
    public WorkLoop(String name, Work work, boolean autoStart, Duration idle) {
        this.name = name;
        this.work = work;
        this.autoStart = autoStart;
        this.idle = idle;
    }

    @Override
    public boolean isAutoStartup() {
        return autoStart;
    }

    @Override
    public void start() {
        running = true;
        Thread started = new Thread(this::run, name);
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    private void run() {
        while (running) {
            try {
                if (!work.round()) {
                    rest(idle);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // Its message may quote a row; the class tells enough.
                LOG.error("{} paused after {}", name, e.getClass().getName());
                restQuietly();
            }
        }
    }

    private void restQuietly() {
        try {
            rest(AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void rest(Duration length) throws InterruptedException {
        lock.lock();
        try {
            long left = length.toNanos();
            while (running && left > 0) {
                left = stopping.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void stop() {
        running = false;
        lock.lock();
        try {
            stopping.signalAll();
        } finally {
            lock.unlock();
        }
        Thread started = thread;
        if (started != null) {
            try {
                started.join(TimeUnit.MILLISECONDS.convert(PATIENCE));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
