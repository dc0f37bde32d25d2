package org.ownwords.reach;

import java.util.Locale;

/**
 * A share of people asked, with its interval, in whole per cent.
 *
 * @param percent 0 to 100
 */
public record Share(long percent, long low, long high) {

    static Share of(Proportion proportion) {
        Interval interval = proportion.wilson();
        return new Share(
                Math.round(proportion.share() * 100),
                Math.round(interval.low() * 100),
                Math.round(interval.high() * 100));
    }

    /** Such as {@code 30% (20% to 43%)}. */
    public String words() {
        return String.format(Locale.ROOT, "%d%% (%d%% to %d%%)", percent, low, high);
    }
}
