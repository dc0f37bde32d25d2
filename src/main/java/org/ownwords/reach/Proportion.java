package org.ownwords.reach;

/**
 * So many of so many people asked.
 *
 * @param count how many of them, 0 to {@code asked}
 * @param asked how many were asked, at least 0
 */
public record Proportion(long count, long asked) {

    /** The quantile of the normal distribution for 95 %. */
    static final double Z = 1.959964;

    public Proportion {
        if (count < 0 || count > asked) {
            throw new IllegalArgumentException(count + " of " + asked + " is no proportion");
        }
    }

    /** The share, 0 to 1; 0 where nobody was asked. */
    public double share() {
        return asked == 0 ? 0 : (double) count / asked;
    }

    /**
     * Wilson's score interval (Wilson 1927): centre (p + z²/2n)/(1 + z²/n), half-width z/(1 + z²/n) · √(p(1−p)/n + z²/4n²);
     * from 0 to 1 where nobody was asked.
     */
    public Interval wilson() {
        if (asked == 0) {
            return new Interval(0, 1);
        }
        double n = asked;
        double p = share();
        double scale = 1 + Z * Z / n;
        double centre = (p + Z * Z / (2 * n)) / scale;
        double half = Z / scale * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /**
     * The interval of {@code followUp} minus this share, from the two Wilson intervals (Newcombe 1998, method 10).
     */
    public Interval newcombe(Proportion followUp) {
        double p1 = share();
        double p2 = followUp.share();
        Interval one = wilson();
        Interval two = followUp.wilson();
        double down = Math.hypot(p2 - two.low(), one.high() - p1);
        double up = Math.hypot(two.high() - p2, p1 - one.low());
        return new Interval(p2 - p1 - down, p2 - p1 + up);
    }
}
