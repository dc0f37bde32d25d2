package org.ownwords.delivery.gateway.simulator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * What the simulator took, one line each, only ever added to and forced to the disk before anybody is told. It knows
 * nothing of sending twice: what was sent twice stands in it twice, so that it can testify.
 */
final class Journal implements AutoCloseable {

    private final FileChannel file;
    private final Object forcing = new Object();
    private final List<Entry> entries = new ArrayList<>();
    private long written;
    private long forced;

    Journal(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        written = load(path);
        forced = written;
        // A line that was cut off was never confirmed to anybody.
        file.truncate(written);
        file.position(written);
    }

    private long load(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                entries.add(EntryLine.read(new String(bytes, start, i - start, StandardCharsets.UTF_8)));
                start = i + 1;
            }
        }
        return start;
    }

    /** Adds an entry under the next number and returns when it lies on the disk. */
    Entry add(LongFunction<Entry> numbered) throws IOException {
        Entry entry;
        long end;
        synchronized (this) {
            entry = numbered.apply(entries.size() + 1L);
            ByteBuffer line = ByteBuffer.wrap((EntryLine.write(entry) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                written += file.write(line);
            }
            entries.add(entry);
            end = written;
        }
        force(end);
        return entry;
    }

    /** Whoever waits for the disk takes everybody's lines along. */
    private void force(long end) throws IOException {
        synchronized (forcing) {
            if (forced >= end) {
                return;
            }
            long all;
            synchronized (this) {
                all = written;
            }
            file.force(false);
            forced = all;
        }
    }

    /** Entries after a number, at most so many. */
    synchronized List<Entry> after(long number, int most) {
        int from = (int) Math.min(Math.max(0, number), entries.size());
        return List.copyOf(entries.subList(from, Math.min(entries.size(), from + most)));
    }

    /** The message of that reference. */
    synchronized Optional<Entry> message(String reference) {
        return entries.stream()
                .filter(entry ->
                        entry.kind().equals(Entry.MESSAGE) && entry.reference().equals(reference))
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
