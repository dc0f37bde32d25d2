package org.ownwords.reach;

import java.util.Locale;

/**
 * A change between two waves, with its interval, in whole percentage points.
 *
 * @param points −100 to 100
 */
public record Change(long points, long low, long high) {

    static Change of(Proportion before, Proportion after) {
        Interval interval = before.newcombe(after);
        return new Change(
                Math.round((after.share() - before.share()) * 100),
                Math.round(interval.low() * 100),
                Math.round(interval.high() * 100));
    }

    /** Such as {@code +20 points (+2 to +36)}, with the sign for minus rather than a hyphen. */
    public String words() {
        return String.format(Locale.ROOT, "%+d points (%+d to %+d)", points, low, high)
                .replace('-', '\u2212');
    }
}
