package org.ownwords.sound;

/** Turns a channel of any rate into 16 kHz by a windowed sinc, which lets nothing above 7.2 kHz through to come back as noise. */
final class Resampler {

    private static final int LOBES = 12;
    /** Points of the table between two samples of it. */
    private static final int FINE = 256;

    private static final double PASS = 0.9;

    private final double step;
    private final int half;
    private final float[] kernel;
    private final float[] held;
    private final Speech out;
    private long heard;
    private long made;

    Resampler(int rate, Speech out) {
        double narrow = Math.max(1, rate / (double) Speech.RATE) / PASS;
        this.step = rate / (double) Speech.RATE;
        this.half = (int) Math.ceil(LOBES * narrow);
        this.kernel = kernel(half, narrow);
        this.held = new float[Integer.highestOneBit(2 * half + 2) * 2];
        this.out = out;
    }

    void hear(float sample) {
        held[(int) (heard++ & held.length - 1)] = sample;
        while (made * step + half < heard) {
            make();
        }
    }

    /** What is still owed when the sound has ended. */
    void finish() {
        long end = heard;
        while (made * step < end) {
            while (made * step + half >= heard) {
                held[(int) (heard++ & held.length - 1)] = 0;
            }
            make();
        }
    }

    private void make() {
        double at = made++ * step;
        long middle = (long) at;
        double sum = 0;
        for (long i = Math.max(0, middle - half + 1); i <= middle + half; i++) {
            double away = Math.abs(i - at);
            if (i < heard && away < half) {
                sum += held[(int) (i & held.length - 1)] * kernel[(int) (away * FINE)];
            }
        }
        out.add(sum);
    }

    private static float[] kernel(int half, double narrow) {
        float[] kernel = new float[half * FINE + 1];
        for (int i = 0; i < kernel.length; i++) {
            double x = i / (double) FINE;
            double window = 0.5 + 0.5 * Math.cos(Math.PI * x / half);
            double turns = Math.PI * x / narrow;
            kernel[i] = (float) ((x == 0 ? 1 : Math.sin(turns) / turns) * window / narrow);
        }
        return kernel;
    }
}
