package org.ownwords.campaign;

/** Where a campaign stands between its first draft and its end. */
public enum CampaignState {
    DRAFT("Draft"),
    /** Handed to a second person, who releases it or sends it back. */
    SUBMITTED("Waiting for a second person"),
    RELEASED("Released"),
    /** Held after release; goes on only when a second person says so. */
    HELD("Held"),
    /** Ended before its time; never goes on. */
    STOPPED("Stopped"),
    FINISHED("Finished");

    private final String label;

    CampaignState(String label) {
        this.label = label;
    }

    /** The state as pages show it. */
    public String label() {
        return label;
    }
}
