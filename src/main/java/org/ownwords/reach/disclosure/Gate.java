package org.ownwords.reach.disclosure;

import java.util.List;
import java.util.function.Supplier;

/** Primary suppression and rounding: the one place where a count becomes a figure that may leave. */
public final class Gate {

    private final Rule rule;

    public Gate(Rule rule) {
        this.rule = rule;
    }

    /** The rule applied, to be printed with the figures. */
    public Rule rule() {
        return rule;
    }

    /** A count of people or acts. */
    public Figure<Long> count(long count) {
        return count < rule.least() ? new Figure.Withheld<>() : new Figure.Shown<>(rounded(count));
    }

    /**
     * A figure made from so many of so many people: withheld where the part or the rest is small, for both nought and all of a
     * small group tell of everybody in it.
     */
    public <T> Figure<T> share(long part, long whole, Supplier<T> figure) {
        return part < rule.least() || whole - part < rule.least()
                ? new Figure.Withheld<>()
                : new Figure.Shown<>(figure.get());
    }

    /** The total of counts, withheld where one of them is: the others would give it away. */
    public Figure<Long> total(List<Long> counts) {
        boolean small = counts.stream().anyMatch(count -> count < rule.least());
        return small || counts.isEmpty()
                ? new Figure.Withheld<>()
                : new Figure.Shown<>(
                        rounded(counts.stream().mapToLong(Long::longValue).sum()));
    }

    private long rounded(long count) {
        return Math.round((double) count / rule.rounding()) * rule.rounding();
    }
}
