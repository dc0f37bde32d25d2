package org.ownwords.review.link;

import java.time.Instant;
import java.util.Optional;
import org.ownwords.account.PersonId;
import org.ownwords.message.VariantId;
import org.ownwords.review.GuestId;

/**
 * Something that a reviewer told the safeguarding lead alone.
 *
 * @param number among what came the same way
 * @param about the text that the reviewer had before them
 * @param invitation by whose link it came, empty for somebody who signed in
 * @param reviewer the account of somebody who signed in
 * @param guest whoever had the link
 * @param pressed "I was pressed"
 * @param mayKnow "I may know somebody this is about"
 */
public record Told(
        Source source,
        long number,
        VariantId about,
        Optional<InvitationId> invitation,
        Optional<PersonId> reviewer,
        Optional<GuestId> guest,
        boolean pressed,
        boolean mayKnow,
        Instant at) {

    /** How it came. */
    public enum Source {
        /** Ticked on the pages of a link, or on paper. */
        LINK,
        /** A voice note for the lead. */
        VOICE,
        /** Ticked by somebody who signed in to judge. */
        ACCOUNT
    }
}
