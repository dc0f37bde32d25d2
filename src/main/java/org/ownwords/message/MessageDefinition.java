package org.ownwords.message;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.directory.ClaimId;

/**
 * A message of the catalogue.
 *
 * @param audience such as {@code everyone}, {@code men}, {@code young-people}
 * @param crimeType empty where it is about none
 * @param required the claims that each section must carry
 * @param smsBudget the most SMS segments that its text should take
 * @param review how much review it needs
 */
public record MessageDefinition(
        MessageId id,
        String title,
        String purpose,
        String audience,
        Optional<String> crimeType,
        Map<SectionKind, Set<ClaimId>> required,
        int smsBudget,
        ReviewDepth review) {

    /** The claims that a section of this message must carry; none where the catalogue does not say. */
    public Set<ClaimId> required(SectionKind section) {
        return required.getOrDefault(section, Set.of());
    }
}
