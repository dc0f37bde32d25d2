package org.ownwords.reach;

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

    private final LoggedStore store;
    private final Audit audit;
    private final TransactionOperations transactions;

    public LoggedReach(JdbcClient database, Audit audit, TransactionOperations transactions) {
        this.store = new LoggedStore(database);
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
            store.remove(actor.organisation(), entry);
            store.insert(actor.organisation(), entry);
            audit.record(
                    actor, "reach.log", "campaign/" + entry.campaign().value(), entry.measure() + " " + entry.day());
        });
    }

    /** Adds what was logged to a tally; it leaves the module through the gate alone. */
    void addTo(Tally tally, OrganisationId organisation, CampaignId campaign) {
        store.addTo(tally, organisation, campaign);
    }
}
