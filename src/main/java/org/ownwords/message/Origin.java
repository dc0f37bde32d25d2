package org.ownwords.message;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a variant came to be. */
public enum Origin {
    CO_DEVELOPED("Co-developed with the community"),
    ADAPTED("Adapted from another text"),
    TRANSLATED("Translated by a person"),
    MACHINE_DRAFT("Machine draft, for co-development"),
    /** Invented for the demo; never leaves it. */
    FICTIONAL("Example for the demo");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    /** The origin as pages show it. */
    public String label() {
        return label;
    }

    /** The word in a file's front matter: {@code machine-draft}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The origin of that word. */
    public static Optional<Origin> ofWord(String word) {
        return Stream.of(values()).filter(origin -> origin.word().equals(word)).findFirst();
    }
}
