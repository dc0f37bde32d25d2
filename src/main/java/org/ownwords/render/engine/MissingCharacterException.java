package org.ownwords.render.engine;

import java.util.Locale;

/** A character that none of the packed faces holds. It is never drawn as an empty box. */
public final class MissingCharacterException extends UnsettableTextException {

    MissingCharacterException(int codePoint, TextLanguage language) {
        super(
                String.format(
                        Locale.ROOT,
                        "No font holds the character %s (U+%04X %s) in %s text.",
                        Character.toString(codePoint),
                        codePoint,
                        Character.getName(codePoint),
                        language.name()),
                codePoint,
                language);
    }
}
