package org.ownwords.quality.words;

/** How a person knows the language that they speak for; they say so themselves. */
public enum Knows {
    FIRST("It is my first language, or one of them"),
    DAILY("I use it most days with people whose first language it is");

    private final String label;

    Knows(String label) {
        this.label = label;
    }

    /** As forms word it. */
    public String label() {
        return label;
    }
}
