package org.ownwords.render.engine;

import java.util.Locale;

/**
 * An invisible sign that forces a direction upon letters and digits (UAX #9, 2.2). No language needs it, and it can show a
 * telephone number backwards to a reviewer or to a reader.
 */
public final class OverriddenDirectionException extends UnsettableTextException {

    OverriddenDirectionException(int codePoint, TextLanguage language) {
        super(
                String.format(
                        Locale.ROOT,
                        "The %s text holds the invisible sign U+%04X %s, which can turn words and numbers around.",
                        language.name(),
                        codePoint,
                        Character.getName(codePoint)),
                codePoint,
                language);
    }
}
