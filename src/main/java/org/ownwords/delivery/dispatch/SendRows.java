package org.ownwords.delivery.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.ContactId;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.Times;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;

/** Reads rows of the queue. */
final class SendRows {

    private SendRows() {}

    static Send read(ResultSet row, int number) throws SQLException {
        long campaign = row.getLong("campaign_id");
        boolean answer = row.wasNull();
        long pin = row.getLong("pin_id");
        boolean pinned = !row.wasNull();
        return new Send(
                row.getLong("id"),
                new OrganisationId(row.getLong("organisation_id")),
                answer ? Optional.empty() : Optional.of(new CampaignId(campaign)),
                row.getString("message"),
                Channel.valueOf(row.getString("channel")),
                row.getString("address_hash"),
                new ContactId(row.getObject("contact_id", UUID.class)),
                new CommunityId(row.getLong("community_id")),
                pinned ? OptionalLong.of(pin) : OptionalLong.empty(),
                Optional.ofNullable(row.getString("language")).map(LanguageTag::of),
                row.getObject("reference", UUID.class),
                SendState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Times.read(row, "expires_at"),
                Times.readOptional(row, "attempted_at"),
                Optional.ofNullable(row.getString("gateway")));
    }
}
