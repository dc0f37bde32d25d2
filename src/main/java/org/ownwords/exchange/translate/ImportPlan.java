package org.ownwords.exchange.translate;

import java.util.List;
import org.ownwords.base.Problem;
import org.ownwords.exchange.format.RejectedRow;
import org.ownwords.exchange.format.TranslationFormat;
import org.ownwords.language.Language;

/**
 * What a file would do, before it does.
 *
 * @param name the file's
 * @param variants those that it would change
 * @param unchanged pieces that say what is here already
 * @param empty pieces that it brings no words for
 * @param stale pieces whose English changed since they were sent out and that are left out for it; none where they were asked for
 * @param problems rows that are not taken, each with its reason
 * @param rejected the same rows, to be mended
 */
public record ImportPlan(
        String name,
        TranslationFormat format,
        Language language,
        List<VariantPlan> variants,
        int unchanged,
        int empty,
        List<UnitChange> stale,
        List<Problem> problems,
        List<RejectedRow> rejected) {

    /** How many pieces it would change. */
    public int changed() {
        return variants.stream().mapToInt(variant -> variant.changes().size()).sum();
    }

    /** Whether there is anything to save. */
    public boolean saves() {
        return !variants.isEmpty();
    }
}
