package org.ownwords.message;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of a variant, each written for its own channels and approved by itself. */
public enum SectionKind {
    /** Poster, page and email. */
    LONG,
    /** The large line of posters and cards. */
    HEADLINE,
    /** Text messages. */
    SMS,
    /** Captions of social posts. */
    SOCIAL,
    /** What is read aloud or recorded. */
    SPOKEN,
    /** The few words of cards and strips that a person hides: no name of a service and no word for a crime, never a placeholder. */
    DISCREET;

    private static final Map<String, SectionKind> BY_WORD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(SectionKind::word, kind -> kind));

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word that opens the section in a file: {@code # sms}. */
    public String word() {
        return word;
    }

    /** The section of that word. */
    public static Optional<SectionKind> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
