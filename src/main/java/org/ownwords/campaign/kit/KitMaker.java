package org.ownwords.campaign.kit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Makes the items of a kit: each by itself, so that one that cannot be made loses nothing but itself. */
final class KitMaker {

    /** What one thread needs at most while it lays out a sheet and draws a large picture. */
    private static final long MEMORY_OF_ONE = 160L << 20;

    private static final int MOST_THREADS = 2;

    private final KitPress press;
    private final KitKeys keys;
    private final KeptPieces kept;
    private final Clock clock;
    private final int threads;

    KitMaker(KitPress press, KeptPieces kept, Clock clock) {
        this(press, kept, clock, threads());
    }

    KitMaker(KitPress press, KeptPieces kept, Clock clock, int threads) {
        this.press = press;
        this.keys = KitKeys.of(press);
        this.kept = kept;
        this.clock = clock;
        this.threads = threads;
    }

    /** Two, or one where there is but one core or little memory. */
    static int threads() {
        Runtime machine = Runtime.getRuntime();
        long room = Math.max(1, machine.maxMemory() / MEMORY_OF_ONE);
        return (int) Math.min(room, Math.min(MOST_THREADS, machine.availableProcessors()));
    }

    /**
     * Makes them, or takes what was made before.
     *
     * @return in their order; fewer where the watch ended it
     */
    List<KitPiece> make(List<KitItem> items, KitWatch watch) {
        AtomicReferenceArray<KitPiece> pieces = new AtomicReferenceArray<>(items.size());
        var next = new java.util.concurrent.atomic.AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "kit");
            thread.setDaemon(true);
            // Pages that somebody waits for come first.
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
        });
        try {
            List<Future<?>> workers = Stream.generate(() -> (Runnable) () -> {
                        for (int at = next.getAndIncrement();
                                at < items.size() && watch.goesOn();
                                at = next.getAndIncrement()) {
                            pieces.set(at, made(items.get(at), watch));
                        }
                    })
                    .limit(threads)
                    .<Future<?>>map(pool::submit)
                    .toList();
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return IntStream.range(0, items.size())
                .mapToObj(at -> Optional.ofNullable(pieces.get(at)))
                .flatMap(Optional::stream)
                .toList();
    }

    private KitPiece made(KitItem item, KitWatch watch) {
        watch.begins(item);
        KitPiece piece = piece(item);
        watch.ends(piece);
        return piece;
    }

    private KitPiece piece(KitItem item) {
        try {
            String key = keys.of(item);
            Optional<KeptPiece> before = kept.find(key);
            if (before.isPresent()) {
                kept.touch(key, clock.instant());
                return new KitPiece.Made(item, before.get(), false);
            }
            return new KitPiece.Made(item, kept.keep(key, London.today(clock), files(item)), true);
        } catch (ProblemException failed) {
            return new KitPiece.Failed(
                    item, failed.problems().stream().map(Problem::sentence).collect(Collectors.joining(" ")));
        }
    }

    private List<KitFile> files(KitItem item) {
        try {
            return press.files(item);
        } catch (ProblemException known) {
            throw known;
        } catch (RuntimeException | StackOverflowError failed) {
            // One text that an engine cannot set must not lose the others.
            throw new ProblemException(Problem.in(
                    item.format().label(),
                    "It cannot be set: " + failed + ".",
                    "Tell the people who look after the program."));
        }
    }
}
