package org.ownwords.review;

import java.time.Instant;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;

/** What a reviewer told the safeguarding lead, and nobody else. */
public record SafeguardingNote(
        PersonId reviewer, OrganisationId organisation, boolean pressed, boolean mayKnowSomebody, Instant givenAt) {}
