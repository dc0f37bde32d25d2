package org.ownwords.reach.disclosure;

/**
 * How much a figure must count before it may leave; a setting of the commissioning body.
 *
 * @param name who it is for
 * @param least counts below this are withheld, nought among them; at least 5
 * @param rounding counts that leave are rounded to a multiple of this; at least 1
 */
public record Rule(String name, int least, int rounding) {

    /** For everybody: below 10 withheld, the rest rounded to 5. */
    public static final Rule PUBLIC = new Rule("public", 10, 5);

    /**
     * For authorised commissioners: below 5 withheld. The rest is rounded to 5, so that nobody can subtract two figures that
     * stand side by side and find a small one.
     */
    public static final Rule COMMISSIONER = new Rule("authorised commissioner", 5, 5);

    public Rule {
        if (least < 5) {
            throw new IllegalArgumentException("a rule never shows counts below 5");
        }
        if (rounding < 1) {
            throw new IllegalArgumentException("figures are rounded to a multiple of 1 or more");
        }
    }

    /** The rule in words, printed with every figure. */
    public String words() {
        return "Rule applied (" + name + "): counts below " + least
                + " are withheld to protect people, nought among them"
                + (rounding > 1 ? "; other counts are rounded to the nearest " + rounding : "")
                + "; shares, amounts and intervals that come from a withheld count are withheld too, and no total stands beside one.";
    }
}
