package org.ownwords.delivery.counts;

import java.util.List;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Daily counters of delivery. They are exact and small: nothing of them leaves except through disclosure control. */
@Component
public class DeliveryCounts {

    private final DailyCountStore store;

    /** Over the application's database. */
    public DeliveryCounts(JdbcClient jdbc) {
        this.store = new DailyCountStore(jdbc);
    }

    /** Every count of an organisation, by campaign, community, channel and day. */
    public List<DailyCount> of(OrganisationId organisation) {
        return store.all(organisation);
    }

    /** The counts of one campaign, by community, channel and day. */
    public List<DailyCount> of(OrganisationId organisation, CampaignId campaign) {
        return store.of(organisation, campaign);
    }
}
