package org.ownwords.sound;

/**
 * The highest point of the wave between samples, in dBTP: four times oversampled, as ITU-R BS.1770-4, annex 2 describes. A
 * loudspeaker makes the wave, not the samples, and distorts where it goes beyond full scale.
 */
final class TruePeak {

    private static final int BETWEEN = 4;
    private static final int TAPS = 24;
    private static final float[][] PHASES = phases();

    private final float[][] last;
    private int at;
    private float highest;

    TruePeak(int channels) {
        last = new float[channels][2 * TAPS];
    }

    void hear(float[] interleaved, int frames) {
        int from = 0;
        for (int frame = 0; frame < frames; frame++) {
            for (float[] channel : last) {
                float sample = interleaved[from++];
                // Kept twice, so that the newest TAPS always lie in one piece.
                channel[at] = sample;
                channel[at + TAPS] = sample;
                highest = Math.max(highest, Math.abs(sample));
                between(channel);
            }
            at = (at + 1) % TAPS;
        }
    }

    private void between(float[] channel) {
        for (float[] phase : PHASES) {
            float sum = 0;
            for (int tap = 0; tap < TAPS; tap++) {
                sum += phase[tap] * channel[at + 1 + tap];
            }
            highest = Math.max(highest, Math.abs(sum));
        }
    }

    /** Negative infinity for silence. */
    double decibels() {
        return 20 * Math.log10(highest);
    }

    /** Between two samples: the sinc function under a window. */
    private static float[][] phases() {
        float[][] phases = new float[BETWEEN - 1][TAPS];
        for (int phase = 0; phase < phases.length; phase++) {
            for (int tap = 0; tap < TAPS; tap++) {
                double x = tap - TAPS / 2 + 1 - (phase + 1) / (double) BETWEEN;
                double window = 0.5 + 0.5 * Math.cos(Math.PI * x / (TAPS / 2.0));
                phases[phase][tap] = (float) (Math.sin(Math.PI * x) / (Math.PI * x) * window);
            }
        }
        return phases;
    }
}
