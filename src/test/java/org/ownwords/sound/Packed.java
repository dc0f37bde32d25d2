package org.ownwords.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files that browsers and telephones make, written by hand around packets of sound. */
public final class Packed {

    private Packed() {}

    /** WebM as browsers record it: one cluster, lengths unknown. */
    public static byte[] webm(byte[] ogg) {
        List<byte[]> packets = packets(ogg);
        Out out = new Out();
        out.element(0x1A45DFA3, ascii("\u0042\u0082\u0084webm"));
        out.hex("18538067 01FFFFFFFFFFFFFF");
        Out track = new Out();
        track.element(0xD7, new byte[] {1});
        track.element(0x86, ascii("A_OPUS"));
        track.element(0x63A2, packets.get(0));
        out.element(0x1654AE6B, new Out().element(0xAE, track.bytes()).bytes());
        out.hex("1F43B675 01FFFFFFFFFFFFFF E7 81 00");
        for (byte[] packet : packets.subList(2, packets.size())) {
            out.element(0xA3, new Out().hex("81 0000 80").raw(packet).bytes());
        }
        return out.bytes();
    }

    /** MP4 with Opus in one fragment, as some browsers record it. */
    public static byte[] mp4(byte[] ogg) {
        List<byte[]> packets = packets(ogg);
        byte[] head = packets.get(0);
        Out opus = new Out().hex("00 01").raw(new byte[] {head[11], head[10]}).hex("00003E80 0000 00");
        return fragmented("Opus", "dOps", opus.bytes(), packets.subList(2, packets.size()));
    }

    /** MP4 with AAC in one fragment, as Safari records it. */
    public static byte[] aacFragment(int frames) {
        return fragmented("mp4a", "esds", esds(), aac(frames));
    }

    /** MP4 with AAC and a table of where it lies, as telephones save it. */
    public static byte[] m4a(int frames) {
        List<byte[]> packets = aac(frames);
        Out sizes = new Out().hex("00000000 00000000").u32(packets.size());
        Out sound = new Out();
        packets.forEach(packet -> {
            sizes.u32(packet.length);
            sound.raw(packet);
        });
        byte[] type = box("ftyp", ascii("M4A \0\0\0\0"));
        byte[] mdat = box("mdat", sound.bytes());
        byte[] stbl = new Out()
                .raw(description("mp4a", "esds", esds()))
                .raw(box("stsz", sizes.bytes()))
                .raw(box(
                        "stsc",
                        new Out()
                                .hex("00000000 00000001 00000001")
                                .u32(packets.size())
                                .u32(1)
                                .bytes()))
                .raw(box(
                        "stco",
                        new Out().hex("00000000 00000001").u32(type.length + 8).bytes()))
                .bytes();
        return new Out().raw(type).raw(mdat).raw(moov(stbl)).bytes();
    }

    private static byte[] fragmented(String entry, String config, byte[] inside, List<byte[]> packets) {
        Out run = new Out().hex("00000201").u32(packets.size());
        Out sound = new Out();
        int moof = 8 + 8 + (8 + 8) + (8 + 12 + 4 * packets.size());
        run.u32(moof + 8);
        packets.forEach(packet -> {
            run.u32(packet.length);
            sound.raw(packet);
        });
        byte[] traf = box(
                "traf",
                new Out()
                        .raw(box("tfhd", new Out().hex("00020000 00000001").bytes()))
                        .raw(box("trun", run.bytes()))
                        .bytes());
        return new Out()
                .raw(box("ftyp", ascii("iso5\0\0\0\0")))
                .raw(moov(description(entry, config, inside)))
                .raw(box("moof", traf))
                .raw(box("mdat", sound.bytes()))
                .bytes();
    }

    private static byte[] moov(byte[] stbl) {
        byte[] minf = box("minf", box("stbl", stbl));
        byte[] hdlr = box(
                "hdlr",
                new Out()
                        .hex("00000000 00000000")
                        .raw(ascii("soun"))
                        .raw(new byte[13])
                        .bytes());
        byte[] tkhd = box(
                "tkhd",
                new Out()
                        .hex("00000000 00000000 00000000 00000001")
                        .raw(new byte[68])
                        .bytes());
        return box(
                "moov",
                box(
                        "trak",
                        new Out()
                                .raw(tkhd)
                                .raw(box("mdia", new Out().raw(hdlr).raw(minf).bytes()))
                                .bytes()));
    }

    private static byte[] description(String entry, String config, byte[] inside) {
        byte[] body = new Out()
                .raw(new byte[6])
                .hex("0001 0000 0000 00000000 0001 0010 0000 0000 BB800000")
                .raw(box(config, inside))
                .bytes();
        return box(
                "stsd", new Out().hex("00000000 00000001").raw(box(entry, body)).bytes());
    }

    /** AAC-LC of 48 kHz in one channel. */
    private static byte[] esds() {
        return new Out()
                .hex("00000000 03 16 0000 00 04 11 40 15 000000 00000000 00000000 05 02 1188")
                .bytes();
    }

    /**
     * Frames of AAC written bit by bit: one channel element, global gain 189, long window, one band with codebook 1 that holds
     * one line of height 1.
     */
    private static List<byte[]> aac(int frames) {
        // element 0, tag 0, gain, reserved, window 0, shape 0, 1 band, no prediction, codebook 1, length 1, scale 0,
        // no pulse, no noise shaping, no gain control, one quadruple of height 1, end.
        String bits = "000" + "0000" + "10111101" + "0" + "00" + "0" + "000001" + "0" + "0001" + "00001" + "0" + "0"
                + "0" + "0" + "10000" + "111";
        String whole = bits + "0".repeat((8 - bits.length() % 8) % 8);
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        for (int i = 0; i < whole.length(); i += 8) {
            frame.write(Integer.parseInt(whole.substring(i, i + 8), 2));
        }
        return java.util.Collections.nCopies(frames, frame.toByteArray());
    }

    private static List<byte[]> packets(byte[] ogg) {
        List<byte[]> packets = new ArrayList<>();
        ByteArrayOutputStream open = new ByteArrayOutputStream();
        for (int page = 0; page < ogg.length; ) {
            int count = ogg[page + 26] & 0xFF;
            int at = page + 27 + count;
            for (int i = 0; i < count; i++) {
                int size = ogg[page + 27 + i] & 0xFF;
                open.write(ogg, at, size);
                at += size;
                if (size < 255) {
                    packets.add(open.toByteArray());
                    open.reset();
                }
            }
            page = at;
        }
        return packets;
    }

    private static byte[] box(String name, byte[] inside) {
        return new Out().u32(inside.length + 8).raw(ascii(name)).raw(inside).bytes();
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Bytes put together. */
    private static final class Out {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Out raw(byte[] more) {
            bytes.writeBytes(more);
            return this;
        }

        Out hex(String words) {
            return raw(java.util.HexFormat.of().parseHex(words.replace(" ", "")));
        }

        Out u32(int number) {
            return raw(ByteBuffer.allocate(4).putInt(number).array());
        }

        Out element(int id, byte[] inside) {
            int length = (32 - Integer.numberOfLeadingZeros(id) + 7) / 8;
            raw(java.util.Arrays.copyOfRange(ByteBuffer.allocate(4).putInt(id).array(), 4 - length, 4));
            return hex("10")
                    .raw(java.util.Arrays.copyOfRange(
                            ByteBuffer.allocate(4).putInt(inside.length).array(), 1, 4))
                    .raw(inside);
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
