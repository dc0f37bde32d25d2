package org.ownwords.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the review of exact words has come: numbers and reasons, no names and no single verdict.
 *
 * @param approvals independent approvals that stand
 * @param approvalsNeeded how many it takes
 * @param understood how many of them answered the questions about the text rightly
 * @param understoodNeeded how many must have, unless a back-translation is recorded; 0 where nothing in it is safety-critical
 * @param changesWanted how many reviewers ask for changes
 * @param signedOff whether a safeguarding lead signed these words
 * @param reviewBy the last day on which the newest sign-off serves for a new use; empty where nobody signed
 * @param withdrawn why they were withdrawn, empty where they were not
 * @param disputes every dispute of these words
 * @param example whether they are an example that the demo may show
 * @param onlyReviewer why a single reviewer suffices, where the language has no second
 */
public record Progress(
        int approvals,
        int approvalsNeeded,
        int understood,
        int understoodNeeded,
        boolean backTranslated,
        int changesWanted,
        boolean signedOff,
        Optional<LocalDate> reviewBy,
        Optional<String> withdrawn,
        List<Dispute> disputes,
        boolean example,
        Optional<String> onlyReviewer) {

    /** Whether reviewers have done their part, so that a safeguarding lead may sign. */
    public boolean reviewed() {
        return missingReviews().isEmpty();
    }

    /** Whether the words are approved: reviewed and signed, neither withdrawn nor found wrong. */
    public boolean approved() {
        return reviewed() && released();
    }

    /** Whether what was released with these words may go on: signed once, neither withdrawn nor found wrong. */
    public boolean released() {
        return signedOff && withdrawn.isEmpty() && disputes.stream().noneMatch(Dispute::isUpheld);
    }

    /** What reviewers have still to do, a sentence each. */
    public List<String> missingReviews() {
        List<String> missing = new ArrayList<>();
        int more = approvalsNeeded - approvals;
        if (more > 0) {
            missing.add("It needs " + (more == 1 ? "one more approval" : more + " more approvals")
                    + " by independent community reviewers (" + approvals + " of " + approvalsNeeded + ").");
        }
        if (understood < understoodNeeded && !backTranslated) {
            missing.add("It makes a claim that safety depends on: " + understoodNeeded
                    + " reviewers must answer the questions about it rightly (" + understood
                    + " did), or a back-translation must be recorded.");
        }
        if (changesWanted > 0 && !signedOff) {
            missing.add(
                    changesWanted == 1
                            ? "A reviewer asks for changes."
                            : changesWanted + " reviewers ask for changes.");
        }
        return missing;
    }
}
