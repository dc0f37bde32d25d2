package org.ownwords.delivery.dispatch;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.ContactId;
import org.ownwords.delivery.SendState;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;

/**
 * One row of the queue.
 *
 * @param campaign empty for an automatic answer
 * @param message the message's slug, or the answer's word
 * @param hash keyed hash of the address
 * @param pin the words; empty for an answer, and where no words were ready for this person
 * @param attempts calls made or about to be made, which fences every later change
 */
record Send(
        long id,
        OrganisationId organisation,
        Optional<CampaignId> campaign,
        String message,
        Channel channel,
        String hash,
        ContactId contact,
        CommunityId community,
        OptionalLong pin,
        Optional<LanguageTag> language,
        UUID reference,
        SendState state,
        int attempts,
        Instant expiresAt,
        Optional<Instant> attemptedAt,
        Optional<String> gateway) {

    boolean answer() {
        return campaign.isEmpty();
    }

    /** The same row after it was marked for its next attempt. */
    Send attempted() {
        return new Send(
                id,
                organisation,
                campaign,
                message,
                channel,
                hash,
                contact,
                community,
                pin,
                language,
                reference,
                SendState.ATTEMPTING,
                attempts + 1,
                expiresAt,
                attemptedAt,
                gateway);
    }
}
