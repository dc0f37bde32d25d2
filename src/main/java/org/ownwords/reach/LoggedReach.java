package org.ownwords.reach;

import java.sql.ResultSet;
import java.time.LocalDate;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.directory.CommunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts that people log by hand or bring from another tool, each with its source. */
@Component
public class LoggedReach {

    private final JdbcClient database;
    private final Audit audit;
    private final TransactionOperations transactions;

    public LoggedReach(JdbcClient database, Audit audit, TransactionOperations transactions) {
        this.database = database;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * One count of one day.
     *
     * @param source where it comes from, in words
     */
    public record Entry(
            CampaignId campaign, CommunityId community, Measure measure, LocalDate day, int amount, String source) {}

    /** Logs a count; the same day from the same source replaces what stood there. */
    public void log(Actor actor, Entry entry) {
        transactions.executeWithoutResult(status -> {
            remove(actor.organisation(), entry);
            insert(actor.organisation(), entry);
            audit.record(
                    actor, "reach.log", "campaign/" + entry.campaign().value(), entry.measure() + " " + entry.day());
        });
    }

    void addTo(Tally tally, OrganisationId organisation, CampaignId campaign) {
        database.sql("select community, measure, sum(amount) as amount from reach_logged"
                        + " where organisation = ? and campaign = ? group by community, measure")
                .params(organisation.value(), campaign.value())
                .query((ResultSet row) -> tally.add(
                        new CommunityId(row.getLong("community")),
                        Measure.valueOf(row.getString("measure")),
                        row.getLong("amount")));
    }

    private void remove(OrganisationId organisation, Entry entry) {
        database.sql(
                        "delete from reach_logged where organisation = ? and campaign = ? and community = ? and measure = ?"
                                + " and day = ? and source = ?")
                .params(
                        organisation.value(),
                        entry.campaign().value(),
                        entry.community().value(),
                        entry.measure().name(),
                        entry.day(),
                        entry.source())
                .update();
    }

    private void insert(OrganisationId organisation, Entry entry) {
        database.sql("insert into reach_logged (organisation, campaign, community, measure, day, amount, source)"
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
