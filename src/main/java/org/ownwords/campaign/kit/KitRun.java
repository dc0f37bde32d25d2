package org.ownwords.campaign.kit;

import java.time.Clock;
import java.util.function.BooleanSupplier;

/** Keeps the database told how a kit comes along, and learns there that somebody stopped it. */
final class KitRun implements KitWatch {

    private final KitStore store;
    private final Kit kit;
    private final String worker;
    private final int total;
    private final BooleanSupplier running;
    private final Clock clock;
    private boolean kept = true;
    private int done;
    private int failed;
    private int fresh;
    private String making = "";

    KitRun(KitStore store, Kit kit, String worker, int total, BooleanSupplier running, Clock clock) {
        this.store = store;
        this.kit = kit;
        this.worker = worker;
        this.total = total;
        this.running = running;
        this.clock = clock;
    }

    @Override
    public synchronized boolean goesOn() {
        if (kept && running.getAsBoolean()) {
            Kit.Progress progress = new Kit.Progress(done, total, failed, fresh, making);
            kept = store.keepUp(kit.organisation(), kit.id(), worker, progress, clock.instant());
        }
        return kept && running.getAsBoolean();
    }

    @Override
    public synchronized void begins(KitItem item) {
        making = KitContents.described(item);
    }

    @Override
    public synchronized void ends(KitPiece piece) {
        done++;
        if (piece instanceof KitPiece.Made made) {
            fresh += made.fresh() ? 1 : 0;
        } else {
            failed++;
        }
    }
}
