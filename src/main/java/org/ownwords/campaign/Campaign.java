package org.ownwords.campaign;

import java.util.Optional;
import java.util.Set;
import org.ownwords.account.OrganisationId;

/**
 * A campaign of one organisation.
 *
 * @param leftOut cells of its matrix that the drafter chose to go without
 * @param version counts changes, so that two people who edit at once do not lose each other's work
 * @param interruption who held or stopped it, or gave it back to its authors, where somebody did
 */
public record Campaign(
        CampaignId id,
        OrganisationId organisation,
        Plan plan,
        Set<CellKey> leftOut,
        CampaignState state,
        int version,
        Signatures signatures,
        Optional<Interruption> interruption) {

    /** Whether it was released, whatever became of it since: then its words are pinned. */
    public boolean released() {
        return signatures.releasedBy().isPresent();
    }

    /** Whether it still may be edited. */
    public boolean draft() {
        return state == CampaignState.DRAFT;
    }

    /** Whether no baseline was named, so that change cannot be shown. */
    public boolean changeCannotBeShown() {
        return plan.purpose().baseline().isEmpty();
    }
}
