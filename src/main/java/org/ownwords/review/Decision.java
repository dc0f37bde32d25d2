package org.ownwords.review;

/** What a reviewer makes of a text. */
public enum Decision {
    APPROVE("It can be used as it is"),
    CHANGES_WANTED("It needs changes first"),
    /** Goes to the safeguarding lead, who decides within five days and says why. */
    DISPUTE("It should not be used: the safeguarding lead must decide");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    /** The decision as the form words it. */
    public String label() {
        return label;
    }
}
