package org.ownwords.delivery.dispatch;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.ContactId;
import org.ownwords.delivery.SendState;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;

/** A row that the planner asks for: PLANNED, or HELD with the reason. */
record Planned(
        Optional<CampaignId> campaign,
        String message,
        Channel channel,
        String hash,
        ContactId contact,
        CommunityId community,
        OptionalLong pin,
        Optional<UUID> answers,
        Optional<LanguageTag> language,
        SendState state,
        Instant notBefore,
        Instant expiresAt,
        Optional<String> reason) {}
