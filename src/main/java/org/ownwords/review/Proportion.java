package org.ownwords.review;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.SafetyClaims;

/**
 * How much review a text needs: in proportion to what it can do to people, not to how much work it was.
 *
 * <p>Words that another area approved and nobody has changed since need one local reviewer beside the sign-off where they are
 * general print, also for messages that the catalogue calls sensitive. A text message, words to be spoken and a claim of
 * confidentiality or immigration still need two: that they were approved elsewhere is what a file says and nobody here saw; they
 * reach people alone or somebody may stake their safety on them; and who is told, and by whom, differs from area to area. What
 * must be understood is never less.
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
     * @param claims what the words claim
     * @param depth what the catalogue asks for the message
     * @param onlyReviewer why no second reviewer can be found, where that is so: then one suffices, and what it says must be
     *     translated back
     * @param approvedElsewhere whether another area approved exactly these words
     */
    static Proportion of(
            SectionKind kind,
            Set<ClaimId> claims,
            ReviewDepth depth,
            Optional<String> onlyReviewer,
            boolean approvedElsewhere) {
        boolean reachesAlone = kind == SectionKind.SMS || kind == SectionKind.SPOKEN;
        boolean sensitive = claims.stream().anyMatch(CONFIDENTIALITY_OR_IMMIGRATION::contains);
        int least = reachesAlone || sensitive ? 2 : 1;
        int wanted = approvedElsewhere ? least : Math.max(least, depth.reviewers());
        return new Proportion(onlyReviewer.isPresent() ? 1 : wanted, SafetyClaims.anyOf(claims) ? 2 : 0);
    }

    private static Set<ClaimId> claims(String... words) {
        return Stream.of(words).map(ClaimId::of).collect(Collectors.toUnmodifiableSet());
    }
}
