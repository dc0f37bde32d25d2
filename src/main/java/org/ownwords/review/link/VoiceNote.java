package org.ownwords.review.link;

import java.time.Instant;
import java.util.UUID;
import org.ownwords.account.OrganisationId;

/**
 * What a reviewer said instead of writing it.
 *
 * @param owner what its seal is bound to; the name of its file
 * @param forLead whether the safeguarding lead alone may hear it
 * @param bytes its length before it was sealed
 */
public record VoiceNote(
        long id,
        OrganisationId organisation,
        InvitationId invitation,
        UUID owner,
        boolean forLead,
        String contentType,
        long bytes,
        Instant addedAt) {}
