package org.ownwords.render.engine;

/** The invisible characters that steer direction (UAX #9, 2.3), and what they mean for us. */
final class BidiControls {

    static final char LRI = '\u2066';
    static final char PDI = '\u2069';
    static final char RLM = '\u200F';

    private BidiControls() {}

    static boolean is(int codePoint) {
        return codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** Whether a character forces a direction upon those after it. */
    static boolean isOverride(int codePoint) {
        return codePoint == 0x202D || codePoint == 0x202E;
    }

    /** The text without them, as a reader copies it. */
    static String strip(String text) {
        return text.codePoints()
                .filter(codePoint -> !is(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
