package org.ownwords.campaign;

import java.time.Instant;
import java.util.List;
import org.ownwords.account.OrganisationId;

/**
 * A campaign that a second person released, as delivery needs it.
 *
 * @param sendFrom when its texts and emails may start to leave
 * @param sendUntil after this a message is expired, not late
 */
public record ReleasedCampaign(
        CampaignId id, OrganisationId organisation, String name, Instant sendFrom, Instant sendUntil, List<Pin> pins) {}
