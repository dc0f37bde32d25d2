package org.ownwords.campaign;

import java.util.Optional;

/**
 * What a campaign is expected to change, and against what that will be seen.
 *
 * @param hypothesis in words; empty while nobody said
 * @param baseline the survey taken beforehand, by name; empty where there is none, and then change cannot be shown
 */
public record Purpose(String hypothesis, Optional<String> baseline) {

    /** Nothing said yet. */
    public static final Purpose OPEN = new Purpose("", Optional.empty());
}
