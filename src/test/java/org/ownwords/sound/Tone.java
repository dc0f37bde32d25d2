package org.ownwords.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Sound made by sums: pieces of sine and silence one after the other, and WAV files of them. */
public final class Tone {

    private final int rate;
    private final int channels;
    private final ByteArrayOutputStream pcm = new ByteArrayOutputStream();
    private long frames;

    private Tone(int rate, int channels) {
        this.rate = rate;
        this.channels = channels;
    }

    public static Tone at(int rate, int channels) {
        return new Tone(rate, channels);
    }

    /** A sine of so many decibels below full scale, the same in every channel. */
    public Tone sine(double hertz, double decibels, double seconds) {
        return wave(hertz, Math.pow(10, decibels / 20), 0, seconds);
    }

    /** A sine with its phase in degrees; what is beyond full scale is cut off at it. */
    public Tone wave(double hertz, double amplitude, double degrees, double seconds) {
        long count = Math.round(seconds * rate);
        for (long i = 0; i < count; i++) {
            double value = amplitude * Math.sin(2 * Math.PI * hertz * i / rate + Math.toRadians(degrees));
            short sample = (short) Math.max(-32768, Math.min(32767, Math.round(value * 32768)));
            for (int channel = 0; channel < channels; channel++) {
                pcm.write(sample);
                pcm.write(sample >> 8);
            }
            frames++;
        }
        return this;
    }

    public Tone silence(double seconds) {
        return wave(0, 0, 0, seconds);
    }

    /** Words of so many seconds each with a pause after every one. */
    public Tone words(double pause, double... seconds) {
        for (double word : seconds) {
            sine(300, -14, word).silence(pause);
        }
        return this;
    }

    public byte[] wav() {
        byte[] sound = pcm.toByteArray();
        ByteBuffer file = ByteBuffer.allocate(44 + sound.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(36 + sound.length).put(ascii("WAVEfmt ")).putInt(16);
        file.putShort((short) 1).putShort((short) channels).putInt(rate).putInt(rate * channels * 2);
        file.putShort((short) (channels * 2))
                .putShort((short) 16)
                .put(ascii("data"))
                .putInt(sound.length)
                .put(sound);
        return file.array();
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
