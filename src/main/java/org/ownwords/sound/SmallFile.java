package org.ownwords.sound;

import de.sciss.jump3r.lowlevel.LameEncoder;
import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;
import java.io.ByteArrayOutputStream;
import javax.sound.sampled.AudioFormat;

/** The same words as a small file: 60 seconds are about 120 kB as Ogg Opus, and 180 kB as the MP3 that every telephone plays. */
public final class SmallFile {

    private static final int OPUS_BITS = 16_000;
    private static final int MP3_KILOBITS = 24;
    private static final int FRAME = Speech.RATE / 50;
    private static final int LONGEST_PACKET = 1275;

    private SmallFile() {}

    /**
     * Ogg Opus of 16 kbit/s in one channel.
     *
     * @param gain decibels to make it louder by
     */
    public static byte[] opus(Speech speech, double gain) {
        try {
            OpusEncoder encoder = new OpusEncoder(Speech.RATE, 1, OpusApplication.OPUS_APPLICATION_VOIP);
            encoder.setBitrate(OPUS_BITS);
            encoder.setSignalType(OpusSignal.OPUS_SIGNAL_VOICE);
            encoder.setUseVBR(true);
            encoder.setUseConstrainedVBR(true);
            int before = encoder.getLookahead();
            OggWriter ogg = new OggWriter(before * OggWriter.PER_SAMPLE);
            double factor = factor(gain);
            short[] frame = new short[FRAME];
            byte[] packet = new byte[LONGEST_PACKET];
            int end = speech.length() + before;
            for (int at = 0; at < end; at += FRAME) {
                for (int i = 0; i < FRAME; i++) {
                    frame[i] = speech.sample(at + i, factor);
                }
                int length = encoder.encode(frame, 0, FRAME, packet, 0, packet.length);
                ogg.packet(packet, length, Math.min(at + FRAME, end) * (long) OggWriter.PER_SAMPLE, at + FRAME >= end);
            }
            return ogg.file();
        } catch (OpusException e) {
            throw new IllegalStateException("speech cannot be packed as Opus", e);
        }
    }

    /**
     * MP3 of 24 kbit/s in one channel.
     *
     * @param gain decibels to make it louder by
     */
    public static byte[] mp3(Speech speech, double gain) {
        LameEncoder encoder = new LameEncoder(
                new AudioFormat(Speech.RATE, 16, 1, true, false),
                MP3_KILOBITS,
                LameEncoder.CHANNEL_MODE_MONO,
                LameEncoder.QUALITY_MIDDLE,
                false);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] packed = new byte[encoder.getMP3BufferSize()];
            byte[] pcm = new byte[encoder.getPCMBufferSize() & ~1];
            double factor = factor(gain);
            for (int at = 0; at < speech.length(); at += pcm.length / 2) {
                int count = Math.min(pcm.length / 2, speech.length() - at);
                for (int i = 0; i < count; i++) {
                    short sample = speech.sample(at + i, factor);
                    pcm[2 * i] = (byte) sample;
                    pcm[2 * i + 1] = (byte) (sample >> 8);
                }
                out.write(packed, 0, encoder.encodeBuffer(pcm, 0, count * 2, packed));
            }
            out.write(packed, 0, encoder.encodeFinish(packed));
            return out.toByteArray();
        } finally {
            encoder.close();
        }
    }

    private static double factor(double decibels) {
        return Math.pow(10, decibels / 20);
    }
}
