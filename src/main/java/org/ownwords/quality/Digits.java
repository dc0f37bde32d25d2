package org.ownwords.quality;

/** Digits of every script. */
final class Digits {

    private Digits() {}

    /** The text with each decimal digit of any script as ASCII, character by character where scripts have one unit a digit. */
    static String ascii(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            int digit = Character.digit(character, 10);
            boolean number = digit >= 0 && Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER;
            if (number) {
                // A supplementary digit takes two units: pad, so that places stay.
                out.append(Character.charCount(character) == 2 ? "\u2060" : "").append((char) ('0' + digit));
            } else {
                out.appendCodePoint(character);
            }
        });
        return out.toString();
    }
}
