package org.ownwords.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes Opus of 16 kHz into Ogg (RFC 7845), a page a second. The same sound makes the same bytes. */
final class OggWriter {

    /** Ogg counts Opus at 48 kHz. */
    static final int PER_SAMPLE = 3;

    private static final int SERIAL = 0x6F776E77;
    private static final int FIRST = 2;
    private static final int LAST = 4;
    private static final int MOST_PACKETS = 50;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream sizes = new ByteArrayOutputStream();
    private int packets;
    private int pages;

    OggWriter(int preSkip) {
        ByteBuffer head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
        head.put(ascii("OpusHead")).put((byte) 1).put((byte) 1).putShort((short) preSkip);
        head.putInt(Speech.RATE).putShort((short) 0).put((byte) 0);
        add(head.array(), head.capacity());
        page(FIRST, 0);
        byte[] writer = ascii("Ownwords");
        ByteBuffer tags = ByteBuffer.allocate(16 + writer.length).order(ByteOrder.LITTLE_ENDIAN);
        tags.put(ascii("OpusTags")).putInt(writer.length).put(writer).putInt(0);
        add(tags.array(), tags.capacity());
        page(0, 0);
    }

    void packet(byte[] packet, int length, long granule, boolean last) {
        add(packet, length);
        if (++packets == MOST_PACKETS || last) {
            page(last ? LAST : 0, granule);
        }
    }

    byte[] file() {
        return out.toByteArray();
    }

    private void add(byte[] packet, int length) {
        body.write(packet, 0, length);
        for (int left = length; ; left -= 255) {
            sizes.write(Math.min(left, 255));
            if (left < 255) {
                return;
            }
        }
    }

    private void page(int flags, long granule) {
        ByteBuffer page = ByteBuffer.allocate(27 + sizes.size() + body.size()).order(ByteOrder.LITTLE_ENDIAN);
        page.put(ascii("OggS"))
                .put((byte) 0)
                .put((byte) flags)
                .putLong(granule)
                .putInt(SERIAL)
                .putInt(pages++)
                .putInt(0);
        page.put((byte) sizes.size()).put(sizes.toByteArray()).put(body.toByteArray());
        page.putInt(22, OggSum.of(page.array(), 0, page.capacity()));
        out.writeBytes(page.array());
        body.reset();
        sizes.reset();
        packets = 0;
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
