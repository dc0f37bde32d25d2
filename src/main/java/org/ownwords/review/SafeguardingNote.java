package org.ownwords.review;

import java.time.Instant;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;

/**
 * What a reviewer told the safeguarding lead, and nobody else.
 *
 * @param reviewer the reviewer's account, empty for a guest
 * @param guest the guest, empty for somebody who signed in
 */
public record SafeguardingNote(
        Optional<PersonId> reviewer,
        Optional<GuestId> guest,
        OrganisationId organisation,
        boolean pressed,
        boolean mayKnowSomebody,
        Instant givenAt) {}
