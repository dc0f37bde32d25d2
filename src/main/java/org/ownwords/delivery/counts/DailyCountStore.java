package org.ownwords.delivery.counts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.directory.CommunityId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the daily counters. */
final class DailyCountStore {

    private static final String ORDER = " order by campaign_id, community_id, channel, counted_on";

    private final JdbcClient jdbc;

    DailyCountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DailyCount> all(OrganisationId organisation) {
        return jdbc.sql("select * from delivery_count where organisation_id = ?" + ORDER)
                .param(organisation.value())
                .query(DailyCountStore::read)
                .list();
    }

    List<DailyCount> of(OrganisationId organisation, CampaignId campaign) {
        return jdbc.sql("select * from delivery_count where organisation_id = ? and campaign_id = ?" + ORDER)
                .params(organisation.value(), campaign.value())
                .query(DailyCountStore::read)
                .list();
    }

    private static DailyCount read(ResultSet row, int number) throws SQLException {
        return new DailyCount(
                new CampaignId(row.getLong("campaign_id")),
                new CommunityId(row.getLong("community_id")),
                Channel.valueOf(row.getString("channel")),
                row.getObject("counted_on", LocalDate.class),
                row.getLong("planned"),
                row.getLong("attempted"),
                row.getLong("accepted"),
                row.getLong("delivered"),
                row.getLong("failed"),
                row.getLong("expired"),
                row.getLong("stopped"),
                row.getLong("opted_out"));
    }
}
