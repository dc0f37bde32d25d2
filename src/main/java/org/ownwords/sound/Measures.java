package org.ownwords.sound;

/**
 * What was measured of a recording.
 *
 * @param millis its length in milliseconds
 * @param loudness in LUFS (ITU-R BS.1770-4), −99 at the least
 * @param peak the true peak in dBTP, −99 at the least
 * @param distorted how often the sound stuck at full scale
 * @param silentStart milliseconds before the voice begins
 * @param silentEnd milliseconds after it ends
 */
public record Measures(int millis, double loudness, double peak, int distorted, int silentStart, int silentEnd) {

    /** What recordings should be: loud enough for a telephone held away from the ear, as streaming services ask for too. */
    public static final double WANTED = -16;

    static final double LEAST = -99;
    private static final double MOST_PEAK = -1;
    private static final double MOST_LOUDER = 12;
    private static final double MOST_SOFTER = -12;

    /** Its length in seconds, begun ones whole. */
    public int seconds() {
        return Math.max(1, (millis + 999) / 1000);
    }

    /** By how many decibels the small files are made louder or softer, so that none distorts. */
    public double gain() {
        double wanted = Math.min(WANTED - loudness, MOST_PEAK - peak);
        return Math.max(MOST_SOFTER, Math.min(MOST_LOUDER, wanted));
    }
}
