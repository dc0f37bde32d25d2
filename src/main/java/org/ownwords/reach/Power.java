package org.ownwords.reach;

/** What a sample of two waves can find, at 80 % power and 5 % two-sided; Fleiss, Levin and Paik (2003), 4.2. */
public final class Power {

    private static final double Z_POWER = 0.8416;

    private Power() {}

    /** How many people each wave must ask to find a change from one share to another, rounded up. */
    public static long perWave(double from, double to) {
        return (long) Math.ceil(exactPerWave(from, to));
    }

    /**
     * The smallest rise from a share that so many people per wave can find.
     *
     * @param from the baseline's share, 0 to 1
     * @param perWave people asked in each wave, a fraction for waves of unequal size
     * @return the rise, 0 to 1 − {@code from}; 1 − {@code from} where even that is too little
     */
    public static double detectable(double from, double perWave) {
        double low = 0;
        double high = 1 - from;
        for (int halving = 0; halving < 60; halving++) {
            double middle = (low + high) / 2;
            if (exactPerWave(from, from + middle) > perWave) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The size of two equal waves that tell as much as these two: their harmonic mean. */
    static double balanced(long baseline, long followUp) {
        return baseline == 0 || followUp == 0 ? 0 : 2.0 * baseline * followUp / (baseline + followUp);
    }

    private static double exactPerWave(double p1, double p2) {
        double d = p2 - p1;
        if (d == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double mean = (p1 + p2) / 2;
        double root =
                Proportion.Z * Math.sqrt(2 * mean * (1 - mean)) + Z_POWER * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
        return root * root / (d * d);
    }
}
