package org.ownwords.desk.campaign;

import org.ownwords.account.Accounts;
import org.ownwords.account.Person;
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
    private final Accounts accounts;

    FoundCampaign(Campaigns campaigns, Accounts accounts) {
        this.campaigns = campaigns;
        this.accounts = accounts;
    }

    Campaign campaign(SignedIn me, long id) {
        return campaigns
                .find(me.person().organisation(), new CampaignId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The name of whoever held, stopped or gave it back; empty where nobody did. */
    String interrupter(Campaign campaign) {
        return campaign.interruption()
                .map(interruption -> accounts.person(campaign.organisation(), interruption.by())
                        .map(Person::name)
                        .orElse("somebody who left"))
                .orElse("");
    }
}
