package org.ownwords.campaign;

import java.util.List;
import org.ownwords.account.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What campaigns set out to do, without what was released, printed and sent. */
@Component
public class Plans {

    private final CampaignStore campaigns;

    public Plans(JdbcClient jdbc) {
        this.campaigns = new CampaignStore(jdbc);
    }

    /** Every plan of an organisation, newest first. */
    public List<Plan> all(OrganisationId organisation) {
        return campaigns.all(organisation).stream().map(Campaign::plan).toList();
    }
}
