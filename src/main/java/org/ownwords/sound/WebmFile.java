package org.ownwords.sound;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads WebM with Opus in it, as browsers record it. Elements that hold others are walked into and never measured: a browser
 * that records cannot go back to write their lengths, and marks them unknown.
 */
final class WebmFile {

    private static final int SEGMENT = 0x18538067;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TRACK = 0xAE;
    private static final int NUMBER = 0xD7;
    private static final int CODEC = 0x86;
    private static final int PRIVATE = 0x63A2;
    private static final int CLUSTER = 0x1F43B675;
    private static final int GROUP = 0xA0;
    private static final int BLOCK = 0xA1;
    private static final int SIMPLE_BLOCK = 0xA3;
    private static final int LACING = 0x06;
    private static final long UNKNOWN = -1;

    private final Bytes file;
    private final List<byte[]> packets = new ArrayList<>();
    private long track = -1;
    private long wanted = -1;
    private byte[] head = {};

    private WebmFile(byte[] file) {
        this.file = Bytes.bigEndian(file);
    }

    static void read(byte[] file, Pcm out) {
        WebmFile webm = new WebmFile(file);
        while (webm.file.left() > 0) {
            webm.element();
        }
        if (webm.packets.isEmpty()) {
            throw Refused.because("There is no sound in this file.", "Record it again, and listen before you send it.");
        }
        OpusPackets.of(webm.head).unpack(webm.packets, 0, out);
    }

    private void element() {
        int id = id();
        long size = size();
        switch (id) {
            case SEGMENT, TRACKS, TRACK, CLUSTER, GROUP -> {}
            case NUMBER -> track = file.big(few(size));
            case CODEC -> codec(new String(file.take(size), StandardCharsets.ISO_8859_1));
            case PRIVATE -> {
                byte[] bytes = file.take(size);
                head = new String(bytes, StandardCharsets.ISO_8859_1).startsWith("OpusHead") ? bytes : head;
            }
            case BLOCK, SIMPLE_BLOCK -> block(size);
            default -> pass(size);
        }
    }

    private void codec(String name) {
        if (name.equals("A_OPUS")) {
            wanted = track;
        } else if (name.startsWith("A_")) {
            throw Refused.packed(name.equals("A_VORBIS") ? "WebM Vorbis" : "WebM of another kind");
        }
    }

    private void block(long size) {
        Bytes block = file.part(size);
        int first = block.u8();
        int more = Integer.numberOfLeadingZeros(first) - 24;
        long number = (first & 0xFF >> more + 1) << 8L * more | block.big(more);
        block.skip(2);
        if ((block.u8() & LACING) != 0) {
            throw Refused.packed("WebM with laced blocks");
        }
        if (number == wanted) {
            packets.add(block.take(block.left()));
        }
    }

    private void pass(long size) {
        if (size == UNKNOWN) {
            throw Refused.damaged();
        }
        file.skip(size);
    }

    private static int few(long size) {
        if (size < 0 || size > 8) {
            throw Refused.damaged();
        }
        return (int) size;
    }

    private int id() {
        int first = file.u8();
        int more = Integer.numberOfLeadingZeros(first) - 24;
        if (more > 3) {
            throw Refused.damaged();
        }
        return (int) (first << 8L * more | file.big(more));
    }

    private long size() {
        int first = file.u8();
        int more = Integer.numberOfLeadingZeros(first) - 24;
        if (more > 7) {
            throw Refused.damaged();
        }
        int mask = 0xFF >> more + 1;
        long size = (long) (first & mask) << 8 * more | file.big(more);
        long unknown = (1L << 7 * (more + 1)) - 1;
        return size == unknown ? UNKNOWN : size;
    }
}
