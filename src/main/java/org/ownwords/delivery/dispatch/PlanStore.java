package org.ownwords.delivery.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.ContactId;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who still lacks a row. */
final class PlanStore {

    /** A contact without a row for one message by one channel. */
    record Candidate(ContactId contact, String hash, Optional<LanguageTag> language) {}

    private static final String MISSING = """
            select c.id, c.address_hash, c.language from delivery_contact c
            where c.organisation_id = ? and c.community_id = ? and c.channel = ?
            and not exists (select 1 from delivery_send s where s.campaign_id = ? and s.message = ? and s.channel = c.channel
              and s.address_hash = c.address_hash)
            and not exists (select 1 from delivery_suppression x where x.organisation_id = c.organisation_id
              and x.address_hash = c.address_hash and x.lifted_at is null)
            order by c.id fetch first ? rows only""";

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Candidate> missing(
            OrganisationId organisation,
            CommunityId community,
            Channel channel,
            CampaignId campaign,
            String message,
            int most) {
        return jdbc.sql(MISSING)
                .params(organisation.value(), community.value(), channel.name(), campaign.value(), message, most)
                .query((row, n) -> new Candidate(
                        new ContactId(row.getObject("id", UUID.class)),
                        row.getString("address_hash"),
                        Optional.ofNullable(row.getString("language")).map(LanguageTag::of)))
                .list();
    }
}
