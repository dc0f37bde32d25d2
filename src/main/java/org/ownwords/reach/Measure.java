package org.ownwords.reach;

/** What is counted of a campaign in each community. Measures stand side by side and are never added up. */
public enum Measure {
    PLANNED("Messages planned"),
    DELIVERED("Messages delivered"),
    OPTED_OUT("Opted out"),
    OPENED("Poster codes opened");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** The measure's name on pages and in files. */
    public String label() {
        return label;
    }
}
