package org.ownwords.desk.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.reach.Awareness;
import org.ownwords.reach.CommunityReach;
import org.ownwords.reach.Indicator;
import org.ownwords.reach.ReachTable;
import org.ownwords.reach.Share;
import org.ownwords.reach.disclosure.Figure;

/**
 * One indicator before and after in every community, as a chart draws it and a table says it; made of gated figures alone.
 *
 * @param rows in the order of the table, gaps first
 */
public record IntervalChart(Indicator indicator, List<Row> rows) {

    /** One community's pair of intervals; each empty where it is withheld or was not collected. */
    public record Row(String community, Awareness awareness, Optional<Share> before, Optional<Share> after) {}

    /** The charts of a table, one for each indicator that somebody asked. */
    static List<IntervalChart> of(ReachTable table) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (CommunityReach community : table.communities()) {
            for (Awareness awareness : community.awareness()) {
                if (!(awareness.before() instanceof Figure.NotCollected)) {
                    indicators.put(awareness.indicator().id(), awareness.indicator());
                    rows.computeIfAbsent(awareness.indicator().id(), id -> new ArrayList<>())
                            .add(new Row(
                                    community.community(),
                                    awareness,
                                    shown(awareness.before()),
                                    shown(awareness.after())));
                }
            }
        }
        return indicators.values().stream()
                .map(indicator ->
                        new IntervalChart(indicator, List.copyOf(rows.getOrDefault(indicator.id(), List.of()))))
                .toList();
    }

    private static Optional<Share> shown(Figure<Share> figure) {
        return figure instanceof Figure.Shown<Share> shown ? Optional.of(shown.amount()) : Optional.empty();
    }
}
