package org.ownwords.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.PersonId;

/**
 * The sentences of a recording with their times.
 *
 * @param digest of the words that they are of
 * @param savedBy who put the times right, empty for the first guess, which nobody has looked at
 */
public record Captions(
        RecordingId recording, SectionDigest digest, List<Caption> lines, Optional<PersonId> savedBy, Instant savedAt) {

    /** Whether somebody listened and put the times right. */
    public boolean checked() {
        return savedBy.isPresent();
    }
}
