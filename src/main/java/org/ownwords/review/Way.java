package org.ownwords.review;

/** How a verdict came in. */
public enum Way {
    ACCOUNT("signed in"),
    LINK("by a private link"),
    /** Answered on a printed sheet that a worker typed in. */
    PAPER("on paper, typed in by a worker");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    /** The way as pages word it. */
    public String label() {
        return label;
    }
}
