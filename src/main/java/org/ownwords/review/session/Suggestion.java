package org.ownwords.review.session;

import java.util.Optional;

/**
 * What somebody in a session proposed.
 *
 * @param kept whether it was taken up; empty until somebody decided
 * @param reason why
 */
public record Suggestion(long id, SessionId session, String words, Optional<Boolean> kept, String reason) {

    /** Whether nobody has decided yet. */
    public boolean isOpen() {
        return kept.isEmpty();
    }
}
