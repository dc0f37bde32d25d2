package org.ownwords.campaign.kit;

/** How far a kit has come. */
public enum KitState {
    WAITING("Waiting"),
    MAKING("Being made"),
    STOPPED("Stopped"),
    DONE("Ready"),
    REFUSED("Not made");

    private final String label;

    KitState(String label) {
        this.label = label;
    }

    /** The state in words. */
    public String label() {
        return label;
    }

    /** Whether something still happens by itself. */
    public boolean active() {
        return this == WAITING || this == MAKING;
    }
}
