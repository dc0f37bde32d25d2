package org.ownwords.account;

/** What a person may do, held for one organisation and, where set, some of its areas. */
public enum Role {
    /** Drafts campaigns, prints, schedules, logs events. */
    OUTREACH_WORKER("Outreach worker"),
    /** Writes, adapts and translates; never sees a recipient. */
    CO_DEVELOPER("Community co-developer"),
    /** Judges texts; never sees a recipient. */
    REVIEWER("Community reviewer"),
    /** Signs off, reads worrying replies, stops anything at once. */
    SAFEGUARDING_LEAD("Safeguarding lead"),
    /** Sees protected figures per community; no names, numbers or small counts. */
    COMMISSIONER("Commissioner"),
    /** Accounts, services, areas, gateways; never contacts or replies. */
    ADMINISTRATOR("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The role's name as pages show it. */
    public String label() {
        return label;
    }
}
