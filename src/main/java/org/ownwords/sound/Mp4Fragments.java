package org.ownwords.sound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.sound.Mp4File.Piece;

/** The fragments of an MP4 that was written while it was recorded: {@code moof}, with {@code tfhd} and {@code trun}. */
final class Mp4Fragments {

    private static final int BASE = 0x1;
    private static final int DESCRIPTION = 0x2;
    private static final int DURATION = 0x8;
    private static final int SIZE = 0x10;
    private static final int FROM = 0x1;
    private static final int FIRST_FLAGS = 0x4;
    private static final int EACH_DURATION = 0x100;
    private static final int EACH_SIZE = 0x200;
    private static final int EACH_FLAGS = 0x400;
    private static final int EACH_OFFSET = 0x800;

    private final Map<Long, List<Piece>> pieces = new HashMap<>();
    private final Map<Long, Long> standardSize = new HashMap<>();
    private long track;
    private long base;
    private long next;
    private long size;

    List<Piece> of(long id) {
        return pieces.getOrDefault(id, List.of());
    }

    void standard(Bytes trex) {
        long id = trex.skip(4).u32();
        standardSize.put(id, trex.skip(8).u32());
    }

    void read(Bytes moof, long start) {
        while (moof.left() >= 8) {
            long length = moof.u32();
            String name = moof.word(4);
            Bytes inside = moof.part(length - 8);
            if (name.equals("traf")) {
                read(inside, start);
            } else if (name.equals("tfhd")) {
                header(inside, start);
            } else if (name.equals("trun")) {
                run(inside);
            }
        }
    }

    private void header(Bytes box, long start) {
        int flags = (int) box.u32();
        track = box.u32();
        base = has(flags, BASE) ? box.i64() : start;
        next = base;
        box.skip((has(flags, DESCRIPTION) ? 4 : 0) + (has(flags, DURATION) ? 4 : 0));
        size = has(flags, SIZE) ? box.u32() : standardSize.getOrDefault(track, 0L);
    }

    private void run(Bytes box) {
        int flags = (int) box.u32();
        long count = box.u32();
        if (has(flags, FROM)) {
            next = base + (int) box.u32();
        }
        box.skip(has(flags, FIRST_FLAGS) ? 4 : 0);
        int before = has(flags, EACH_DURATION) ? 4 : 0;
        int after = (has(flags, EACH_FLAGS) ? 4 : 0) + (has(flags, EACH_OFFSET) ? 4 : 0);
        boolean each = has(flags, EACH_SIZE);
        if (!each && size <= 0) {
            throw Refused.damaged();
        }
        List<Piece> found = pieces.computeIfAbsent(track, id -> new ArrayList<>());
        for (long i = 0; i < count; i++) {
            long length = each ? box.skip(before).u32() : size;
            box.skip(each ? after : before + after);
            found.add(new Piece(next, length));
            next += length;
            Mp4Track.mustBeFew(found.size());
        }
    }

    private static boolean has(int flags, int flag) {
        return (flags & flag) != 0;
    }
}
