package org.ownwords.delivery.dispatch;

import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.Pin;

/**
 * What one claimed batch has in common.
 *
 * @param pins what its campaign released, by number; empty for answers
 * @param owner who claimed it
 * @param runs asked before each chunk; once it says no the rest goes back into the queue
 */
record Turn(OrganisationId organisation, Map<Long, Pin> pins, UUID owner, BooleanSupplier runs) {}
