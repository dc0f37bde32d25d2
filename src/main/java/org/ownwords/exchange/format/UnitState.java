package org.ownwords.exchange.format;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the translation of a unit has come. None of it is approval, which never travels in files. */
public enum UnitState {
    /** No words yet. */
    NEW,
    /** Words that nobody answers for, such as a machine's. */
    DRAFT,
    /** Words of a person. */
    TRANSLATED,
    /** Words that a second person looked at. */
    REVIEWED;

    /** The word in tables: {@code translated}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of that word, in any case. */
    public static Optional<UnitState> ofWord(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(state -> state.word().equals(plain)).findFirst();
    }
}
