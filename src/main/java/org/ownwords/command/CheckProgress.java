package org.ownwords.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.ownwords.exchange.PackCheck;
import picocli.CommandLine.Help.Ansi;

/** Tells somebody at a terminal how checking comes along, and lets Ctrl+C end it between two texts. */
final class CheckProgress implements PackCheck.Watch {

    private static final long PATIENCE_SECONDS = 60;
    private static final int STEPS = 10;
    /** A pack that is checked in a blink tells nothing. */
    private static final int FEW = 100;

    private final Output output;
    private final int total;
    private final boolean told;
    private final AtomicInteger checked = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean stopped;

    CheckProgress(Output output, int total) {
        this(output, total, Ansi.AUTO.enabled());
    }

    /**
     * The same where it is known who reads.
     *
     * @param told whether somebody is at a terminal; a file or another program has no use for progress
     */
    CheckProgress(Output output, int total, boolean told) {
        this.output = output;
        this.total = total;
        this.told = told && total > FEW;
    }

    /** Does the work; Ctrl+C ends it early, and what was found by then is still told. */
    int stoppable(IntSupplier work) {
        Thread interrupted = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            int code = work.getAsInt();
            if (stopped) {
                output.progress("Stopped: " + checked + " of " + total + " texts were checked.");
                return CommandLineFrame.NOT_DONE;
            }
            Runtime.getRuntime().removeShutdownHook(interrupted);
            return code;
        } finally {
            over.countDown();
        }
    }

    @Override
    public boolean goesOn() {
        return !stopped;
    }

    @Override
    public void checked() {
        int now = checked.incrementAndGet();
        if (told && now * STEPS / total > (now - 1) * STEPS / total) {
            output.progress(now + " of " + total + " texts checked");
        }
    }

    /** Ends the work at the next text, and waits until what was found is told. */
    void stop() {
        stopped = true;
        try {
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                output.progress("The texts at work did not end in time.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
