package org.ownwords.sound;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads Ogg (RFC 3533) with Opus in it: the pages of its first stream, put together to packets. */
final class OggFile {

    private static final int CONTINUED = 1;
    private static final int HEADER = 27;

    private final byte[] file;
    private final Bytes bytes;
    private final List<byte[]> packets = new ArrayList<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();
    private long stream = -1;
    private long granule;

    private OggFile(byte[] file) {
        this.file = file;
        this.bytes = Bytes.littleEndian(file);
    }

    static void read(byte[] file, Pcm out) {
        OggFile ogg = new OggFile(file);
        while (ogg.bytes.left() > 0) {
            ogg.page();
        }
        if (ogg.open.size() > 0 || ogg.packets.size() < 2) {
            throw Refused.cutOff();
        }
        OpusPackets opus = OpusPackets.of(ogg.packets.get(0));
        long frames = ogg.granule - opus.preSkip();
        opus.unpack(ogg.packets.subList(2, ogg.packets.size()), Math.max(0, frames), out);
    }

    private void page() {
        int start = bytes.at();
        if (!bytes.word(4).equals("OggS")) {
            throw Refused.damaged();
        }
        bytes.skip(1);
        int flags = bytes.u8();
        long position = bytes.i64();
        long serial = bytes.u32();
        bytes.skip(4);
        int sum = (int) bytes.u32();
        byte[] sizes = bytes.take(bytes.u8());
        int length = 0;
        for (byte size : sizes) {
            length += size & 0xFF;
        }
        byte[] body = bytes.take(length);
        if (OggSum.of(file, start, HEADER + sizes.length + length) != sum) {
            throw Refused.damaged();
        }
        if (stream < 0) {
            stream = serial;
            first(body);
        }
        if (serial == stream) {
            if ((flags & CONTINUED) == 0) {
                open.reset();
            }
            granule = position > 0 ? position : granule;
            packets(sizes, body);
        }
    }

    private static void first(byte[] body) {
        Bytes head = Bytes.littleEndian(body);
        String name = head.left() < 8 ? "" : head.word(8);
        if (name.startsWith("\u0001vorbis")) {
            throw Refused.packed("Ogg Vorbis");
        }
        if (!name.equals("OpusHead")) {
            throw Refused.packed("Ogg of another kind");
        }
    }

    private void packets(byte[] sizes, byte[] body) {
        int at = 0;
        for (byte one : sizes) {
            int size = one & 0xFF;
            open.write(body, at, size);
            at += size;
            if (size < 255) {
                packets.add(open.toByteArray());
                open.reset();
            }
        }
    }
}
