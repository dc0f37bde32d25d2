package org.ownwords.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A reviewer's objection that the safeguarding lead decides.
 *
 * @param words the objection
 * @param dueOn the last day on which it should be decided
 */
public record Dispute(long id, String words, LocalDate raisedOn, LocalDate dueOn, Optional<Ruling> ruling) {

    /** Days within which a dispute is decided. */
    public static final int DAYS = 5;

    /** How the lead decided and why. */
    public record Ruling(boolean upheld, LocalDate decidedOn, String reason) {}

    /** Whether nobody decided it yet. */
    public boolean isOpen() {
        return ruling.isEmpty();
    }

    /** Whether the lead found that the text must not be used. */
    public boolean isUpheld() {
        return ruling.filter(Ruling::upheld).isPresent();
    }
}
