package org.ownwords.delivery.dispatch;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Progress;
import org.ownwords.delivery.SendState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads how far campaigns have come. */
final class ProgressStore {

    private final JdbcClient jdbc;

    ProgressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Progress progress(OrganisationId organisation, CampaignId campaign) {
        Map<Channel, Map<SendState, Long>> counts = new TreeMap<>();
        jdbc.sql("""
                        select channel, state, count(*) as n from delivery_send where organisation_id = ? and campaign_id = ?
                        group by channel, state""")
                .params(organisation.value(), campaign.value())
                .query((row, n) -> counts.computeIfAbsent(
                                Channel.valueOf(row.getString("channel")), c -> new EnumMap<>(SendState.class))
                        .put(SendState.valueOf(row.getString("state")), row.getLong("n")))
                .list();
        return new Progress(counts);
    }

    Map<String, Long> reasons(OrganisationId organisation, CampaignId campaign) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        jdbc.sql("""
                        select reason, count(*) as n from delivery_send where organisation_id = ? and campaign_id = ?
                        and reason is not null and state in ('PLANNED', 'HELD', 'STOPPED', 'FAILED', 'EXPIRED', 'UNKNOWN')
                        group by reason order by n desc, reason""")
                .params(organisation.value(), campaign.value())
                .query((row, n) -> reasons.put(row.getString("reason"), row.getLong("n")))
                .list();
        return reasons;
    }

    List<Send> unknown(OrganisationId organisation, CampaignId campaign) {
        return jdbc.sql("""
                        select * from delivery_send where organisation_id = ? and campaign_id = ? and state = 'UNKNOWN'
                        order by id fetch first 500 rows only""")
                .params(organisation.value(), campaign.value())
                .query(SendRows::read)
                .list();
    }

    List<Send> pending(OrganisationId organisation, CampaignId campaign) {
        return jdbc.sql("""
                        select * from delivery_send where organisation_id = ? and campaign_id = ?
                        and state in ('PLANNED', 'CLAIMED', 'HELD') order by id""")
                .params(organisation.value(), campaign.value())
                .query(SendRows::read)
                .list();
    }
}
