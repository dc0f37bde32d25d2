package org.ownwords.campaign;

import java.util.List;

/**
 * What a release would meet today.
 *
 * @param refusals what stands against it; a campaign with any is not released
 * @param cautions what a person should know, and may go on in spite of
 */
public record Assessment(Coverage coverage, List<Refusal> refusals, List<Refusal> cautions) {

    /** Whether nothing stands against a release. */
    public boolean clear() {
        return refusals.isEmpty();
    }
}
