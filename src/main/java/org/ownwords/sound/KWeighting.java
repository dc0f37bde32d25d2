package org.ownwords.sound;

/**
 * The two filters of ITU-R BS.1770-4 before loudness is measured: the head, which makes high sounds louder, and the ear, which
 * hears low ones badly. The standard gives them for 48 kHz; these are the same curves at any rate, from their corner
 * frequencies, gain and quality.
 */
final class KWeighting {

    private static final double HEAD_HERTZ = 1681.974450955533;
    private static final double HEAD_DECIBELS = 3.999843853973347;
    private static final double HEAD_QUALITY = 0.7071752369554196;
    private static final double EAR_HERTZ = 38.13547087602444;
    private static final double EAR_QUALITY = 0.5003270373238773;

    private final Filter head;
    private final Filter ear;

    KWeighting(int rate) {
        double k = Math.tan(Math.PI * HEAD_HERTZ / rate);
        double high = Math.pow(10, HEAD_DECIBELS / 20);
        double band = Math.pow(high, 0.4996667741545416);
        double a0 = 1 + k / HEAD_QUALITY + k * k;
        head = new Filter(
                (high + band * k / HEAD_QUALITY + k * k) / a0,
                2 * (k * k - high) / a0,
                (high - band * k / HEAD_QUALITY + k * k) / a0,
                2 * (k * k - 1) / a0,
                (1 - k / HEAD_QUALITY + k * k) / a0);
        double e = Math.tan(Math.PI * EAR_HERTZ / rate);
        double b0 = 1 + e / EAR_QUALITY + e * e;
        ear = new Filter(1, -2, 1, 2 * (e * e - 1) / b0, (1 - e / EAR_QUALITY + e * e) / b0);
    }

    double weigh(double sample) {
        return ear.of(head.of(sample));
    }

    /** A filter of the second order. */
    private static final class Filter {
        private final double b0;
        private final double b1;
        private final double b2;
        private final double a1;
        private final double a2;
        private double one;
        private double two;

        Filter(double b0, double b1, double b2, double a1, double a2) {
            this.b0 = b0;
            this.b1 = b1;
            this.b2 = b2;
            this.a1 = a1;
            this.a2 = a2;
        }

        double of(double in) {
            double out = b0 * in + one;
            one = b1 * in - a1 * out + two;
            two = b2 * in - a2 * out;
            return out;
        }
    }
}
