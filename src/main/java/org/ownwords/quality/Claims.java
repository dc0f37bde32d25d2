package org.ownwords.quality;

import java.util.stream.Stream;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.ClaimDefinition;

/** What checks ask about the claims of a text. */
final class Claims {

    static final ClaimId FREE = ClaimId.of("free");
    static final ClaimId INDEPENDENT = ClaimId.of("independent-of-police");

    private Claims() {}

    /** How staff read a claim; its word where the catalogue lacks it. */
    static String label(Checks.Subject subject, ClaimId claim) {
        return subject.catalogue().claim(claim).map(ClaimDefinition::label).orElse(claim.value());
    }

    /** The passages that make a claim, of all those that make one. */
    static Stream<SectionText.Place> made(SectionText section) {
        return section.places().stream().filter(place -> place.passage().claim().isPresent());
    }

    static boolean makes(SectionText section, ClaimId claim) {
        return made(section)
                .anyMatch(place -> place.passage().claim().orElseThrow().equals(claim));
    }
}
