package org.ownwords.publicsite;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code printed on one placement: eight letters, without vowels, so that they spell nothing, and without letters that are taken
 * for others (I, L, O and digits).
 */
public record ShortCode(String value) {

    /** The letters that codes are made of. */
    static final String LETTERS = "BCDFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{8}");

    public ShortCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a printed code is eight letters of " + LETTERS);
        }
    }

    /** The code that somebody typed, in any case and with spaces or hyphens between. */
    static Optional<ShortCode> typed(String text) {
        String letters = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return FORM.matcher(letters).matches() ? Optional.of(new ShortCode(letters)) : Optional.empty();
    }
}
