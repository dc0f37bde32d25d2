package org.ownwords.desk.campaign;

import org.ownwords.account.SignedIn;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Campaigns;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The campaign that an address names, of the organisation of whoever asks. */
@Component
class FoundCampaign {

    private final Campaigns campaigns;

    FoundCampaign(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    Campaign campaign(SignedIn me, long id) {
        return campaigns
                .find(me.person().organisation(), new CampaignId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
