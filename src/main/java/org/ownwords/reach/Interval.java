package org.ownwords.reach;

/**
 * A 95 % interval of a share or of a difference between shares.
 *
 * @param low 0 to 1 for a share, −1 to 1 for a difference
 * @param high at least {@code low}
 */
public record Interval(double low, double high) {

    /** Whether the interval lies wholly above nought. */
    public boolean above() {
        return low > 0;
    }

    /** Whether the interval lies wholly below nought. */
    public boolean below() {
        return high < 0;
    }
}
