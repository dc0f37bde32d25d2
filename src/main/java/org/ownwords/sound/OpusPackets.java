package org.ownwords.sound;

import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.util.List;

/**
 * Unpacks the packets of Opus (RFC 6716, RFC 7845), whatever file they came in.
 *
 * @param channels 1 or 2
 * @param preSkip frames at 48 kHz that were put before the sound
 * @param gain in 256ths of a decibel
 */
record OpusPackets(int channels, int preSkip, int gain) {

    static final int RATE = 48_000;
    /** The longest packet, 120 ms. */
    private static final int LONGEST = 5760;

    /** From the header that Ogg and WebM carry, {@code OpusHead}. */
    static OpusPackets of(byte[] head) {
        Bytes header = Bytes.littleEndian(head);
        if (!header.word(8).equals("OpusHead")) {
            throw Refused.damaged();
        }
        header.skip(1);
        int channels = header.u8();
        int preSkip = header.u16();
        header.skip(4);
        int gain = (short) header.u16();
        if (header.u8() != 0 || channels > 2) {
            throw Refused.packed("Opus of more than two channels");
        }
        return new OpusPackets(channels, preSkip, gain);
    }

    /**
     * @param frames how many there are in all, or 0 where the file does not say
     */
    void unpack(List<byte[]> packets, long frames, Pcm out) {
        try {
            OpusDecoder decoder = new OpusDecoder(RATE, channels);
            decoder.setGain(gain);
            out.begin(RATE, channels);
            short[] pcm = new short[LONGEST * channels];
            float[] sound = new float[LONGEST * channels];
            long heard = -preSkip;
            for (byte[] packet : packets) {
                int got = decoder.decode(packet, 0, packet.length, pcm, 0, LONGEST, false);
                int from = (int) Math.min(got, Math.max(0, -heard));
                long end = frames > 0 ? Math.min(heard + got, frames) : heard + got;
                int count = (int) Math.max(0, Math.min(got - from, end - heard - from));
                for (int i = 0; i < count * channels; i++) {
                    sound[i] = pcm[from * channels + i] / 32768f;
                }
                out.hear(sound, count);
                heard += got;
            }
        } catch (OpusException e) {
            throw Refused.damaged();
        }
    }
}
