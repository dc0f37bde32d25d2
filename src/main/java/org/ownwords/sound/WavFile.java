package org.ownwords.sound;

/** Reads WAV: the chunks of RIFF, PCM of 8 to 32 bits or floating point. */
final class WavFile {

    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final long UNKNOWN = 0xFFFFFFFFL;
    private static final int BLOCK = 4096;

    private final Bytes file;
    private final Pcm out;
    private int kind;
    private int channels;
    private int bits;

    private WavFile(byte[] file, Pcm out) {
        this.file = Bytes.littleEndian(file);
        this.out = out;
    }

    static void read(byte[] file, Pcm out) {
        new WavFile(file, out).chunks();
    }

    private void chunks() {
        file.skip(12);
        while (file.left() >= 8) {
            String name = file.word(4);
            long size = file.u32();
            if (name.equals("data")) {
                // A recorder that never came back to its header left no size.
                sound(size == 0 || size == UNKNOWN ? file.left() : size);
                return;
            }
            Bytes chunk = file.part(size);
            if (name.equals("fmt ")) {
                format(chunk);
            }
            file.skip(Math.min(size & 1, file.left()));
        }
        throw Refused.cutOff();
    }

    private void format(Bytes chunk) {
        kind = chunk.u16();
        channels = chunk.u16();
        int rate = (int) Math.min(chunk.u32(), Integer.MAX_VALUE);
        chunk.skip(6);
        bits = chunk.u16();
        if (kind == EXTENSIBLE) {
            kind = chunk.skip(8).u16();
        }
        boolean known =
                kind == PCM && (bits == 8 || bits == 16 || bits == 24 || bits == 32) || kind == FLOAT && bits == 32;
        if (!known) {
            throw Refused.packed("WAV of kind " + kind + " with " + bits + " bits");
        }
        out.begin(rate, channels);
    }

    private void sound(long size) {
        if (channels == 0) {
            throw Refused.damaged();
        }
        if (size > file.left()) {
            throw Refused.cutOff();
        }
        long left = size / (channels * (bits / 8L));
        float[] block = new float[BLOCK * channels];
        while (left > 0) {
            int frames = (int) Math.min(left, BLOCK);
            for (int i = 0; i < frames * channels; i++) {
                block[i] = sample();
            }
            out.hear(block, frames);
            left -= frames;
        }
    }

    private float sample() {
        return switch (bits) {
            case 8 -> (file.u8() - 128) / 128f;
            case 16 -> (short) file.u16() / 32768f;
            case 24 -> ((file.u8() << 8 | file.u8() << 16 | file.u8() << 24) >> 8) / 8388608f;
            default -> kind == FLOAT ? Float.intBitsToFloat((int) file.u32()) : (int) file.u32() / 2147483648f;
        };
    }
}
