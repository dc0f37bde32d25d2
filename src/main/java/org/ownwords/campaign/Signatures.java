package org.ownwords.campaign;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.PersonId;

/**
 * Who put their name to a campaign.
 *
 * @param authors everybody who wrote any of the plan
 */
public record Signatures(
        PersonId createdBy,
        Set<PersonId> authors,
        Optional<PersonId> submittedBy,
        Optional<PersonId> releasedBy,
        Optional<Instant> releasedAt) {

    /** Whether a person wrote or submitted any of it, and so cannot be the second person. */
    public boolean involves(PersonId person) {
        return createdBy.equals(person)
                || authors.contains(person)
                || submittedBy.filter(person::equals).isPresent();
    }
}
