package org.ownwords.reach;

import org.ownwords.reach.disclosure.Figure;
import org.ownwords.reach.disclosure.Gate;

/** What a community knew before and after, through the gate. */
public record Awareness(
        Indicator indicator,
        Figure<Share> before,
        Figure<Share> after,
        Figure<Change> change,
        Figure<Verdict> verdict) {

    static Awareness of(Indicator indicator, Proportion before, Proportion after, double planned, Gate gate) {
        Figure<Share> first = gate.share(before.count(), before.asked(), () -> Share.of(before));
        Figure<Share> second = gate.share(after.count(), after.asked(), () -> Share.of(after));
        boolean withheld = first.withheld() || second.withheld();
        return new Awareness(
                indicator,
                first,
                second,
                withheld ? new Figure.Withheld<>() : second.map(shown -> Change.of(before, after)),
                withheld ? new Figure.Withheld<>() : second.map(shown -> Verdict.of(before, after, planned)));
    }

    static Awareness notCollected(Indicator indicator) {
        return new Awareness(
                indicator,
                new Figure.NotCollected<>(),
                new Figure.NotCollected<>(),
                new Figure.NotCollected<>(),
                new Figure.NotCollected<>());
    }
}
