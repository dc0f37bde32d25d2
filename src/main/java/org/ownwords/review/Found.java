package org.ownwords.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the database holds about one digest, before proportion is applied to it. */
record Found(
        Tally verdicts,
        boolean signedOff,
        Optional<LocalDate> reviewBy,
        Optional<String> withdrawn,
        List<Dispute> disputes,
        boolean backTranslated,
        boolean example) {

    static final Found NOTHING =
            new Found(Tally.NONE, false, Optional.empty(), Optional.empty(), List.of(), false, false);

    Progress progress(Proportion needed, Optional<String> onlyReviewer) {
        return new Progress(
                verdicts.approvals(),
                needed.approvals(),
                verdicts.understood(),
                needed.understood(),
                backTranslated,
                verdicts.changesWanted(),
                signedOff,
                reviewBy,
                withdrawn,
                disputes,
                example,
                onlyReviewer);
    }
}
