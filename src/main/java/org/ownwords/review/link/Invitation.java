package org.ownwords.review.link;

import java.time.Instant;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.message.VariantId;
import org.ownwords.review.GuestId;
import org.ownwords.review.Part;

/**
 * One person asked to judge one part of one variant.
 *
 * @param expires the instant from which its link opens nothing
 * @param begun when the first answer was kept
 * @param used when the answers were sent; opening never uses it up
 * @param enteredBy who typed the answers in, where they came on paper
 */
public record Invitation(
        InvitationId id,
        OrganisationId organisation,
        GuestId guest,
        VariantId variant,
        Part part,
        PersonId invitedBy,
        Instant invitedAt,
        Instant expires,
        Optional<Instant> begun,
        Optional<Instant> revoked,
        Optional<Instant> used,
        Optional<PersonId> enteredBy) {

    /** Whether a link still opens, and if not why. */
    public enum State {
        OPEN("Waits for an answer"),
        USED("Answered"),
        REVOKED("Taken back"),
        EXPIRED("Expired");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The state as staff pages word it. */
        public String label() {
            return label;
        }
    }

    /** How it stands at an instant. What was answered stays answered. */
    public State state(Instant now) {
        if (used.isPresent()) {
            return State.USED;
        }
        if (revoked.isPresent()) {
            return State.REVOKED;
        }
        return now.isBefore(expires) ? State.OPEN : State.EXPIRED;
    }
}
