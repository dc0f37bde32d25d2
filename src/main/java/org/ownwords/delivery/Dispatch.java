package org.ownwords.delivery;

import java.util.List;
import java.util.Map;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;

/** What people see and decide of a campaign on its way. */
public interface Dispatch {

    /** How far it has come. */
    Progress progress(OrganisationId organisation, CampaignId campaign);

    /** Why sends are held, stopped or failed, with their number, most first. */
    Map<String, Long> reasons(OrganisationId organisation, CampaignId campaign);

    /** Sends that may or may not have left, where no gateway can be asked; oldest first, at most 500. */
    List<UnknownSend> unknown(OrganisationId organisation, CampaignId campaign);

    /**
     * Decides about an unknown send; audited.
     *
     * @param wasSent true: it left, and is never repeated; false: it is sent again
     * @return whether it still was unknown
     */
    boolean decide(Actor actor, CampaignId campaign, long number, boolean wasSent);

    /** Marks everything that has not left as stopped, after the campaign was stopped for good. */
    int stopPending(Actor actor, CampaignId campaign);
}
