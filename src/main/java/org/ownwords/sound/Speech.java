package org.ownwords.sound;

import java.util.Arrays;

/** A recording in one channel at 16 kHz, which holds all that a telephone lets through; from it small files are made. */
public final class Speech {

    /** Samples a second. */
    public static final int RATE = 16_000;

    private short[] samples = new short[RATE * 10];
    private int length;

    Speech() {}

    void add(double sample) {
        if (length == samples.length) {
            samples = Arrays.copyOf(samples, length * 2);
        }
        samples[length++] = (short) Math.max(-32768, Math.min(32767, Math.round(sample * 32768)));
    }

    int length() {
        return length;
    }

    /** A sample made louder, within what can be played. */
    short sample(int at, double factor) {
        return at < length ? (short) Math.max(-32768, Math.min(32767, Math.round(samples[at] * factor))) : 0;
    }
}
