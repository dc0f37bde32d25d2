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

    /**
     * The total of one column of a table, withheld where any count of the table is: what stands beside it could give that away.
     */
    public Figure<Long> total(List<Long> column, List<Long> table) {
        boolean small = table.stream().anyMatch(count -> count < rule.least());
        return small || column.isEmpty()
                ? new Figure.Withheld<>()
                : new Figure.Shown<>(
                        rounded(column.stream().mapToLong(Long::longValue).sum()));
    }

    /** An amount that follows from what some people did or were given: withheld where they are few, else rounded like a count. */
    public Figure<Long> amount(long people, long amount) {
        return people < rule.least() ? new Figure.Withheld<>() : new Figure.Shown<>(rounded(amount));
    }

    /**
     * The total of a column of amounts, withheld where one of them is: the others beside it would give that one away.
     *
     * @param people how many stand behind each amount
     * @param total of the amounts, before any of them was rounded
     */
    public Figure<Long> totalAmount(List<Long> people, long total) {
        return total(people, people).map(shown -> rounded(total));
    }

    private long rounded(long count) {
        return Math.round((double) count / rule.rounding()) * rule.rounding();
    }
}
