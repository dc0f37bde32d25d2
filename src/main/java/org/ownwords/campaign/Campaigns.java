package org.ownwords.campaign;

import java.time.Instant;
import java.util.List;
import org.ownwords.account.OrganisationId;

/** Campaigns as delivery and reach see them. */
public class Campaigns {

    /** Every released campaign of any organisation whose sending time has come and that nobody stopped; for the dispatcher. */
    public List<ReleasedCampaign> toSend(Instant now) {
        throw new UnsupportedOperationException();
    }

    /** Whether the campaign still runs: released, not stopped, not held. Asked before every batch. */
    public boolean runs(OrganisationId organisation, CampaignId campaign) {
        throw new UnsupportedOperationException();
    }
}
