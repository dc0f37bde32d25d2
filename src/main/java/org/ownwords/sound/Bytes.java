package org.ownwords.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the headers of sound files; whatever reaches beyond the end is refused as cut off. */
final class Bytes {

    private final ByteBuffer data;

    private Bytes(ByteBuffer data) {
        this.data = data;
    }

    static Bytes littleEndian(byte[] file) {
        return new Bytes(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
    }

    static Bytes bigEndian(byte[] file) {
        return new Bytes(ByteBuffer.wrap(file));
    }

    int at() {
        return data.position();
    }

    int end() {
        return data.limit();
    }

    int left() {
        return data.remaining();
    }

    Bytes to(long position) {
        if (position < 0 || position > data.limit()) {
            throw Refused.cutOff();
        }
        data.position((int) position);
        return this;
    }

    Bytes skip(long count) {
        return to(data.position() + count);
    }

    /** The next so many bytes as a reader of their own, which are then passed. */
    Bytes part(long length) {
        need(length);
        ByteBuffer part = data.slice(data.position(), (int) length).order(data.order());
        skip(length);
        return new Bytes(part);
    }

    int u8() {
        need(1);
        return data.get() & 0xFF;
    }

    int u16() {
        need(2);
        return data.getShort() & 0xFFFF;
    }

    long u32() {
        need(4);
        return data.getInt() & 0xFFFFFFFFL;
    }

    long i64() {
        need(8);
        return data.getLong();
    }

    /** A number of so many bytes, most significant first. */
    long big(int bytes) {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | u8();
        }
        return number;
    }

    String word(int length) {
        return new String(take(length), StandardCharsets.ISO_8859_1);
    }

    byte[] take(long length) {
        need(length);
        byte[] taken = new byte[(int) length];
        data.get(taken);
        return taken;
    }

    private void need(long length) {
        if (length < 0 || length > data.remaining()) {
            throw Refused.cutOff();
        }
    }
}
