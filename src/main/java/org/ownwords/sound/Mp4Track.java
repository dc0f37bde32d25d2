package org.ownwords.sound;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.sound.Mp4File.Piece;

/** A track of an MP4: what its sound is packed as, and where its pieces lie. */
final class Mp4Track {

    /** Ten minutes are 52,000 pieces at the shortest that is used. */
    private static final int MOST = 400_000;
    /** The tags of descriptors within each other (ISO 14496-1). */
    private static final int STREAM = 3;

    private static final int DECODER = 4;
    private static final int OWN = 5;

    private final List<Long> sizes = new ArrayList<>();
    private final List<Long> chunks = new ArrayList<>();
    /** First chunk, and pieces in each from there on. */
    private final List<long[]> perChunk = new ArrayList<>();

    private long id;
    private boolean sound;
    private byte[] aac = {};
    private byte[] opus = {};

    long id() {
        return id;
    }

    boolean isSound() {
        return sound;
    }

    static void mustBeFew(long pieces) {
        if (pieces > MOST) {
            throw Refused.damaged();
        }
    }

    void box(String name, Bytes box) {
        switch (name) {
            case "tkhd" -> id = box.skip(box.u8() == 1 ? 19 : 11).u32();
            case "hdlr" -> sound = box.skip(8).word(4).equals("soun");
            case "stsd" -> description(box);
            case "stsz" -> sizes(box);
            case "stco" -> list(box, 4);
            case "co64" -> list(box, 8);
            case "stsc" -> perChunk(box);
            default -> {}
        }
    }

    private void description(Bytes box) {
        if (!sound || box.skip(4).u32() == 0) {
            return;
        }
        box.skip(4);
        String kind = box.word(4);
        if (!kind.equals("mp4a") && !kind.equals("Opus")) {
            throw Refused.packed("\"" + kind.strip() + "\"");
        }
        int version = box.skip(8).u16();
        box.skip(18 + (version == 1 ? 16 : 0));
        while (box.left() >= 8) {
            long length = box.u32();
            String name = box.word(4);
            Bytes inside = box.part(length - 8);
            if (name.equals("esds")) {
                descriptors(inside.skip(4));
            } else if (name.equals("dOps")) {
                opus = inside.take(inside.left());
            } else if (name.equals("wave")) {
                box = inside;
            }
        }
    }

    private void descriptors(Bytes box) {
        while (box.left() >= 2) {
            int tag = box.u8();
            Bytes inside = box.part(Math.min(length(box), box.left()));
            if (tag == STREAM) {
                descriptors(inside.skip(3));
            } else if (tag == DECODER) {
                descriptors(inside.skip(13));
            } else if (tag == OWN) {
                aac = inside.take(inside.left());
            }
        }
    }

    private static long length(Bytes box) {
        long length = 0;
        for (int i = 0; i < 4; i++) {
            int one = box.u8();
            length = length << 7 | one & 0x7F;
            if (one < 0x80) {
                break;
            }
        }
        return length;
    }

    private void sizes(Bytes box) {
        long all = box.skip(4).u32();
        long count = box.u32();
        mustBeFew(count);
        for (long i = 0; i < count; i++) {
            sizes.add(all > 0 ? all : box.u32());
        }
    }

    private void list(Bytes box, int bytes) {
        long count = box.skip(4).u32();
        mustBeFew(count);
        for (long i = 0; i < count; i++) {
            chunks.add(box.big(bytes));
        }
    }

    private void perChunk(Bytes box) {
        long count = box.skip(4).u32();
        mustBeFew(count);
        for (long i = 0; i < count; i++) {
            perChunk.add(new long[] {box.u32(), box.u32()});
            box.skip(4);
        }
    }

    /** In the order of playing. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int rule = 0;
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            while (rule + 1 < perChunk.size() && perChunk.get(rule + 1)[0] <= chunk + 1) {
                rule++;
            }
            long at = chunks.get(chunk);
            long count = perChunk.isEmpty() ? 0 : perChunk.get(rule)[1];
            for (long i = 0; i < count && pieces.size() < sizes.size(); i++) {
                long size = sizes.get(pieces.size());
                pieces.add(new Piece(at, size));
                at += size;
            }
        }
        return pieces;
    }

    void unpack(List<byte[]> pieces, Pcm out) {
        if (opus.length > 0) {
            Bytes head = Bytes.bigEndian(opus).skip(1);
            int channels = head.u8();
            int preSkip = head.u16();
            int gain = (short) head.skip(4).u16();
            if (channels < 1 || channels > 2) {
                throw Refused.packed("Opus of more than two channels");
            }
            new OpusPackets(channels, preSkip, gain).unpack(pieces, 0, out);
        } else {
            AacPackets.unpack(aac, pieces, out);
        }
    }
}
