package org.ownwords.review;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.SafetyClaims;

/**
 * How much review a text needs: in proportion to what it can do to people, not to how much work it was.
 *
 * @param approvals by independent community reviewers, beside the safeguarding lead's sign-off
 * @param understood how many of them must answer the questions about the text rightly, unless it is translated back
 */
record Proportion(int approvals, int understood) {

    private static final Set<ClaimId> CONFIDENTIALITY_OR_IMMIGRATION =
            claims("confidential", "confidentiality-exceptions", "not-shared-with-immigration");

    /** What unknown words need. */
    static final Proportion MOST = new Proportion(2, 2);

    /**
     * @param depth what the catalogue asks for the message
     * @param onlyReviewer why no second reviewer can be found, where that is so: then one suffices, and what it says must be
     *     translated back
     */
    static Proportion of(Section section, ReviewDepth depth, Optional<String> onlyReviewer) {
        boolean reachesAlone = section.kind() == SectionKind.SMS || section.kind() == SectionKind.SPOKEN;
        boolean sensitive = section.claims().stream().anyMatch(CONFIDENTIALITY_OR_IMMIGRATION::contains);
        int wanted = Math.max(reachesAlone || sensitive ? 2 : 1, depth.reviewers());
        return new Proportion(onlyReviewer.isPresent() ? 1 : wanted, SafetyClaims.madeBy(section) ? 2 : 0);
    }

    private static Set<ClaimId> claims(String... words) {
        return Stream.of(words).map(ClaimId::of).collect(Collectors.toUnmodifiableSet());
    }
}
