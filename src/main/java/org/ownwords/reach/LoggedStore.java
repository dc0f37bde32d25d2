package org.ownwords.reach;

import java.sql.ResultSet;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.directory.CommunityId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Logged counts in the database. */
final class LoggedStore {

    private final JdbcClient database;

    LoggedStore(JdbcClient database) {
        this.database = database;
    }

    void addTo(Tally tally, OrganisationId organisation, CampaignId campaign) {
        database.sql("select community_id, measure, sum(amount) as amount from reach_logged"
                        + " where organisation_id = ? and campaign_id = ? group by community_id, measure")
                .params(organisation.value(), campaign.value())
                .query((ResultSet row) -> tally.add(
                        new CommunityId(row.getLong("community_id")),
                        Measure.valueOf(row.getString("measure")),
                        row.getLong("amount")));
    }

    void remove(OrganisationId organisation, LoggedReach.Entry entry) {
        database.sql(
                        "delete from reach_logged where organisation_id = ? and campaign_id = ? and community_id = ? and measure = ?"
                                + " and logged_on = ? and source = ?")
                .params(
                        organisation.value(),
                        entry.campaign().value(),
                        entry.community().value(),
                        entry.measure().name(),
                        entry.day(),
                        entry.source())
                .update();
    }

    void insert(OrganisationId organisation, LoggedReach.Entry entry) {
        database.sql(
                        "insert into reach_logged (organisation_id, campaign_id, community_id, measure, logged_on, amount, source)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        organisation.value(),
                        entry.campaign().value(),
                        entry.community().value(),
                        entry.measure().name(),
                        entry.day(),
                        entry.amount(),
                        entry.source())
                .update();
    }
}
