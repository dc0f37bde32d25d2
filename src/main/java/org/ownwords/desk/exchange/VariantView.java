package org.ownwords.desk.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ownwords.exchange.translate.ImportPlan;
import org.ownwords.exchange.translate.UnitChange;
import org.ownwords.exchange.translate.VariantPlan;

/**
 * What a file would change in one message, as the page shows it.
 *
 * @param first whether nothing was written in this language before
 */
public record VariantView(
        String message, boolean first, List<ChangeView> changes, List<String> comments, List<String> warnings) {

    /** As many as a page can show; the rest is counted. */
    static final int MOST = 200;

    static List<VariantView> of(ImportPlan plan) {
        List<VariantView> views = new ArrayList<>();
        int shown = 0;
        for (VariantPlan variant : plan.variants()) {
            List<ChangeView> changes = views(variant.changes(), plan, MOST - shown);
            shown += changes.size();
            if (shown < MOST || !changes.isEmpty()) {
                views.add(new VariantView(
                        variant.proposed().id().message().value(),
                        variant.current().isEmpty(),
                        changes,
                        variant.comments(),
                        variant.warnings()));
            }
        }
        return List.copyOf(views);
    }

    static List<ChangeView> views(List<UnitChange> changes, ImportPlan plan, int most) {
        return changes.stream()
                .limit(Math.max(0, most))
                .map(change -> ChangeView.of(change, plan.language().tag()))
                .toList();
    }
}
