package org.ownwords.review;

import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;

/**
 * Somebody who judges by an invitation.
 *
 * @param account the account of the same person, where there is one: their verdicts count as one person's
 * @param invitation the identity of the invitation
 * @param assisted whether a helper read the questions to them
 */
public record Guest(
        GuestId id,
        OrganisationId organisation,
        Optional<PersonId> account,
        long invitation,
        Way way,
        boolean assisted) {}
