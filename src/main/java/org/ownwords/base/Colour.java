package org.ownwords.base;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param rgb as {@code 0xRRGGBB}
 */
public record Colour(int rgb) {
    /** The least contrast of text that anybody has to read: WCAG 2.2, 1.4.3. */
    public static final double TEXT = 4.5;

    /** The least contrast of text from 18 points on, or 14 points bold, and of pictures that mean something: 1.4.3, 1.4.11. */
    public static final double LARGE = 3;

    private static final Pattern WRITTEN = Pattern.compile("#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");

    /** Reads {@code #0d4039} or {@code #fff}, with or without the sign; empty for anything else. */
    public static Optional<Colour> of(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        String digits = match.group(1);
        String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        return Optional.of(new Colour(Integer.parseInt(six, 16)));
    }

    /** The ratio of two colours' luminance, from 1 to 21: WCAG 2.2, "contrast ratio". */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** As style sheets write it: {@code #0d4039}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
