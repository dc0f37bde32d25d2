package org.ownwords.delivery.dispatch;

import java.time.Instant;
import java.util.List;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Campaigns;
import org.ownwords.campaign.ReleasedCampaign;

/** What dispatch asks of campaigns. */
public interface Releases {

    /** Everything that may leave now. */
    List<ReleasedCampaign> toSend(Instant now);

    /** Whether a campaign still runs; asked before every chunk. */
    boolean runs(OrganisationId organisation, CampaignId campaign);

    /** As the campaigns say. */
    static Releases of(Campaigns campaigns) {
        return new Releases() {
            @Override
            public List<ReleasedCampaign> toSend(Instant now) {
                return campaigns.toSend(now);
            }

            @Override
            public boolean runs(OrganisationId organisation, CampaignId campaign) {
                return campaigns.runs(organisation, campaign);
            }
        };
    }
}
