package org.ownwords.message;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much review a message needs before anybody may use it. */
public enum ReviewDepth {
    /** One independent community reviewer and sign-off. */
    GENERAL(1),
    /** Two: what it says of confidentiality or immigration can put people at risk. */
    SENSITIVE(2);

    private final int reviewers;

    ReviewDepth(int reviewers) {
        this.reviewers = reviewers;
    }

    /** How many independent community reviewers must approve. */
    public int reviewers() {
        return reviewers;
    }

    /** The word in the catalogue: {@code general}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The depth of that word. */
    public static Optional<ReviewDepth> ofWord(String word) {
        return Stream.of(values()).filter(depth -> depth.word().equals(word)).findFirst();
    }
}
