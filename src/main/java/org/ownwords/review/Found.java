package org.ownwords.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the database holds about one digest, before proportion is applied to it. */
record Found(
        List<Verdict> verdicts,
        boolean signedOff,
        Optional<LocalDate> reviewBy,
        Optional<String> withdrawn,
        List<Dispute> disputes,
        boolean backTranslated,
        boolean example) {

    static final Found NOTHING =
            new Found(List.of(), false, Optional.empty(), Optional.empty(), List.of(), false, false);

    Progress progress(Proportion needed, Optional<String> onlyReviewer) {
        List<Verdict> approvals =
                verdicts.stream().filter(Verdict::isIndependentApproval).toList();
        return new Progress(
                approvals.size(),
                needed.approvals(),
                (int) approvals.stream()
                        .filter(verdict -> verdict.understood().orElse(false))
                        .count(),
                needed.understood(),
                backTranslated,
                (int) verdicts.stream()
                        .filter(verdict -> verdict.decision() == Decision.CHANGES_WANTED)
                        .count(),
                signedOff,
                reviewBy,
                withdrawn,
                disputes,
                example,
                onlyReviewer);
    }
}
