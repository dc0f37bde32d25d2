package org.ownwords.message;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure the drafter of a machine draft was of the language. It is no approval: people still judge every word. */
public enum Confidence {
    HIGH("High: natural words expected, meaning still to be judged"),
    MEDIUM("Medium: understood, but some words may sound foreign or official"),
    LOW("Low: a start for people to rewrite, not to correct");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    /** The confidence as pages explain it. */
    public String label() {
        return label;
    }

    /** The word in a file's front matter: {@code medium}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The confidence of that word. */
    public static Optional<Confidence> ofWord(String word) {
        return Stream.of(values())
                .filter(confidence -> confidence.word().equals(word))
                .findFirst();
    }
}
