package org.ownwords.reach;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ownwords.reach.disclosure.Figure;

/**
 * What reached one community and what it changed, through the gate.
 *
 * @param community the name it uses of itself
 */
public record CommunityReach(String community, Map<Measure, Figure<Long>> counts, List<Awareness> awareness) {

    /** Gaps first, judged by what is shown alone, so that the order gives nothing away. */
    static final Comparator<CommunityReach> GAPS_FIRST =
            Comparator.comparingInt(CommunityReach::standing).thenComparing(CommunityReach::community);

    /** The figure of one measure. */
    public Figure<Long> count(Measure measure) {
        return counts.getOrDefault(measure, new Figure.NotCollected<>());
    }

    /** Whether a reader should look here first, and why. */
    public String gap() {
        return switch (standing()) {
            case 0 -> "Nothing delivered that can be shown";
            case 1 -> "Change not shown";
            case 2 -> "No improvement found";
            default -> "";
        };
    }

    private int standing() {
        if (!(count(Measure.DELIVERED) instanceof Figure.Shown)) {
            return 0;
        }
        if (awareness.stream().noneMatch(a -> a.verdict() instanceof Figure.Shown)) {
            return 1;
        }
        return awareness.stream().anyMatch(a -> is(a.verdict(), Verdict.IMPROVED)) ? 3 : 2;
    }

    private static boolean is(Figure<Verdict> figure, Verdict verdict) {
        return figure instanceof Figure.Shown<Verdict> shown && shown.amount() == verdict;
    }
}
