package org.ownwords.delivery.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.ContactId;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may still lack a row. Read in pages by key and compared in memory: as one query with {@code not exists} PostgreSQL,
 * which knows nothing yet of tables just filled, let a campaign of 5,000 take 53 seconds from start to end, and like this 12.
 */
final class PlanStore {

    /** A contact that a message may be for. */
    record Candidate(ContactId contact, String hash, Optional<LanguageTag> language) {}

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The contacts of a community after one of them, in the order of their identities. */
    List<Candidate> contacts(
            OrganisationId organisation, CommunityId community, Channel channel, Optional<ContactId> after, int most) {
        var select = jdbc.sql("""
                        select id, address_hash, language from delivery_contact
                        where organisation_id = :o and community_id = :c and channel = :ch %s
                        order by id fetch first :n rows only""".formatted(after.isPresent() ? "and id > :after" : ""))
                .param("o", organisation.value())
                .param("c", community.value())
                .param("ch", channel.name())
                .param("n", most);
        return after.map(last -> select.param("after", last.value()))
                .orElse(select)
                .query((row, n) -> new Candidate(
                        new ContactId(row.getObject("id", UUID.class)),
                        row.getString("address_hash"),
                        Optional.ofNullable(row.getString("language")).map(LanguageTag::of)))
                .list();
    }

    /** Which of these hashes have their row. */
    Set<String> planned(
            OrganisationId organisation,
            CampaignId campaign,
            String message,
            Channel channel,
            Collection<String> hashes) {
        return jdbc.sql("""
                        select address_hash from delivery_send where organisation_id = :o and campaign_id = :c
                        and message = :m and channel = :ch and address_hash in (:hashes)""")
                .param("o", organisation.value())
                .param("c", campaign.value())
                .param("m", message)
                .param("ch", channel.name())
                .param("hashes", hashes)
                .query(String.class)
                .set();
    }
}
