package org.ownwords.review.session;

/** What somebody did in a session. */
public enum ParticipantRole {
    COMMUNITY_MEMBER("Community members", "Community member", true),
    CO_DEVELOPER("Co-developers", "Co-developer", true),
    INTERPRETER("Interpreters", "Interpreter", false),
    FACILITATOR("Facilitators", "Facilitator", false),
    WORKER("Workers", "Worker", false);

    private final String plural;
    private final String label;
    private final boolean panel;

    ParticipantRole(String plural, String label, boolean panel) {
        this.plural = plural;
        this.label = label;
        this.panel = panel;
    }

    /** What several of them are called. */
    public String plural() {
        return plural;
    }

    /** What one of them is called. */
    public String label() {
        return label;
    }

    /** Whether their hours count as the panel's: those of the community, not of whoever is there by profession. */
    public boolean isPanel() {
        return panel;
    }
}
