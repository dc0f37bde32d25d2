package org.ownwords.reach;

import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;

/**
 * An awareness survey of two waves.
 *
 * @param campaign the campaign whose change it measures, where it belongs to one
 * @param plannedChange the rise in a share that the campaign planned for, above 0 and below 1
 */
public record Survey(
        SurveyId id,
        OrganisationId organisation,
        Optional<CampaignId> campaign,
        String name,
        SurveyMethod method,
        double plannedChange) {}
