package org.ownwords.reach;

/** The two rounds of a survey that are compared; the wording is the same in both. */
public enum Wave {
    BASELINE("Before"),
    FOLLOW_UP("After");

    private final String label;

    Wave(String label) {
        this.label = label;
    }

    /** The round's name on pages. */
    public String label() {
        return label;
    }
}
