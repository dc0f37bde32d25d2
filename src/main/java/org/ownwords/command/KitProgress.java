package org.ownwords.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ownwords.base.Problem;
import org.ownwords.campaign.kit.FolderKit;
import org.ownwords.campaign.kit.KitItem;
import org.ownwords.campaign.kit.KitPiece;
import org.ownwords.campaign.kit.KitWatch;

/**
 * Tells how a kit comes along, and lets Ctrl+C end it between two sheets. Sheets are made two at a time, told one at a time.
 */
final class KitProgress implements KitWatch {

    private static final long PATIENCE_SECONDS = 60;

    private final FolderKit kit;
    private final Output output;
    private final int total;
    private final List<Problem> problems = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean stopped;
    private int ended;
    private int fresh;

    KitProgress(FolderKit kit, Output output, int total) {
        this.kit = kit;
        this.output = output;
        this.total = total;
    }

    @Override
    public boolean goesOn() {
        return !stopped;
    }

    @Override
    public void begins(KitItem item) {
        // What ends is told.
    }

    @Override
    public synchronized void ends(KitPiece piece) {
        ended++;
        if (piece instanceof KitPiece.Made made) {
            fresh += made.fresh() ? 1 : 0;
            made(made);
        } else if (piece instanceof KitPiece.Failed failed) {
            problems.add(Problem.in(failed.item().name(), failed.reason(), ""));
        }
        output.progress(ended + " of " + total + ": " + piece.item().name() + (stands(piece) ? " (unchanged)" : ""));
    }

    /** Ends the work at the next sheet, says how to go on, and waits until the sheets at work are done. */
    void stop() {
        if (over.getCount() == 0) {
            return;
        }
        stopped = true;
        try {
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                output.progress("The sheets at work did not end in time.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        output.progress("Stopped: " + ended + " of " + total
                + " are there and stay. Run the same command again to go on; what is there is not made again.");
    }

    /** Nothing more is made. */
    void over() {
        over.countDown();
    }

    /** Whether somebody ended it. */
    boolean stopped() {
        return stopped;
    }

    /** What could not be made. */
    synchronized List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** How many were made now, not taken from an earlier run. */
    synchronized int fresh() {
        return fresh;
    }

    private static boolean stands(KitPiece piece) {
        return piece instanceof KitPiece.Made made && !made.fresh();
    }

    private void made(KitPiece.Made made) {
        kit.files(made).forEach(file -> {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("file", file.toString());
            told.put("message", made.item().first().message().id().value());
            told.put(
                    "language",
                    made.item().editions().stream()
                            .map(edition -> edition.language().tag().value())
                            .reduce((one, other) -> one + " " + other)
                            .orElse(""));
            told.put("format", made.item().format().id());
            told.put("channel", made.item().format().channel().name().toLowerCase(java.util.Locale.ROOT));
            told.put("mark", made.item().mark().words());
            told.put("fresh", made.fresh());
            output.result(told, file.toString());
        });
    }
}
