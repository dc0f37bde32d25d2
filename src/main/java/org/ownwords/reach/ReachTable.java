package org.ownwords.reach;

import java.util.List;
import java.util.Map;
import org.ownwords.reach.disclosure.Figure;
import org.ownwords.reach.disclosure.Rule;

/**
 * A campaign's figures by community, as they may leave: every one has been through the gate.
 *
 * @param communities gaps first
 * @param totals by measure; withheld where a count in the column is
 * @param cautions what a reader must know beside the figures
 */
public record ReachTable(
        String campaign,
        boolean example,
        Rule rule,
        List<CommunityReach> communities,
        Map<Measure, Figure<Long>> totals,
        List<String> cautions) {
    /** The total of one measure over all communities, withheld where a count in the column is. */
    public Figure<Long> total(Measure measure) {
        return totals.getOrDefault(measure, new Figure.NotCollected<>());
    }
}
