package org.ownwords.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.RevisionId;
import org.ownwords.quality.Checks;
import org.ownwords.quality.Finding;
import org.ownwords.quality.Severity;

/**
 * What holds a new use of a text because a check blocks it. That a check cannot tell is no hold: a text whose reviewers did not
 * answer is held for want of approval. Lives for one question, and checks each revision once.
 */
final class CheckHolds {

    /** {@link ClaimHolds} tells about claims, which hold other uses too. */
    private static final String TOLD_ELSEWHERE = "untrue-claim";

    private final Checks checks;
    private final LanguageTable languages;
    private final Map<RevisionId, List<Finding>> found = new HashMap<>();

    CheckHolds(Checks checks, LanguageTable languages) {
        this.checks = checks;
        this.languages = languages;
    }

    List<Hold> of(Case asked) {
        if (!asked.isNew()) {
            return List.of();
        }
        List<Hold> holds = new ArrayList<>();
        for (Finding finding : found.computeIfAbsent(asked.revision().id(), id -> run(asked))) {
            boolean here = finding.section().isEmpty()
                    || finding.section().get() == asked.ref().section();
            if (here && finding.severity() == Severity.BLOCK && !finding.check().equals(TOLD_ELSEWHERE)) {
                holds.add(new Hold(HoldKind.CHECK, finding.what() + " " + finding.remedy()));
            }
        }
        return holds;
    }

    private List<Finding> run(Case asked) {
        return languages
                .find(asked.ref().variant().tag())
                .map(language -> checks.run(new Checks.Subject(
                        asked.revision().content(),
                        language,
                        asked.catalogue(),
                        Optional.of(new Checks.Target(asked.service(), asked.route())),
                        asked.today())))
                .orElse(List.of());
    }
}
