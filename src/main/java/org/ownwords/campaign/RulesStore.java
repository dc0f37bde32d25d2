package org.ownwords.campaign;

import java.time.LocalTime;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an organisation settled for its campaigns; the usual rules where it settled nothing. */
@Repository
class RulesStore {

    private final JdbcClient jdbc;

    RulesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CampaignRules of(OrganisationId organisation) {
        return jdbc.sql("select * from campaign_rules where organisation = :organisation")
                .param("organisation", organisation.value())
                .query((rs, n) -> new CampaignRules(
                        new QuietHours(
                                rs.getObject("quiet_from", LocalTime.class),
                                rs.getObject("quiet_until", LocalTime.class),
                                rs.getObject("sunday_from", LocalTime.class)),
                        rs.getLong("spending_limit_pence"),
                        Optional.ofNullable(rs.getObject("segment_price", Integer.class))
                                .map(SegmentPrice::new)))
                .optional()
                .orElse(CampaignRules.USUAL);
    }

    void put(OrganisationId organisation, CampaignRules rules) {
        jdbc.sql("delete from campaign_rules where organisation = :organisation")
                .param("organisation", organisation.value())
                .update();
        jdbc.sql("insert into campaign_rules (organisation, quiet_from, quiet_until, sunday_from, spending_limit_pence,"
                        + " segment_price)"
                        + " values (:organisation, :from, :until, :sunday, :limit, :segment)")
                .param("organisation", organisation.value())
                .param("from", rules.quiet().from())
                .param("until", rules.quiet().until())
                .param("sunday", rules.quiet().sundayFrom())
                .param("limit", rules.spendingLimitPence())
                .param(
                        "segment",
                        rules.segmentPrice().map(SegmentPrice::hundredths).orElse(null))
                .update();
    }
}
