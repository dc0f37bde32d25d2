package org.ownwords.campaign;

/**
 * What a campaign may cost and who pays.
 *
 * @param budgetPence 0 where nothing is spent
 * @param source such as a named grant; empty where nobody said
 */
public record Funding(long budgetPence, String source) {

    /** Nothing spent, nobody named. */
    public static final Funding NONE = new Funding(0, "");

    public Funding {
        if (budgetPence < 0) {
            throw new IllegalArgumentException("a budget is not negative");
        }
    }
}
