package org.ownwords.delivery;

import java.util.EnumSet;
import java.util.Set;

/** Where one send stands. Each state names those it may be reached from; the store puts that into every update. */
public enum SendState {
    PLANNED("Waiting"),
    CLAIMED("Being prepared"),
    ATTEMPTING("Leaving"),
    ACCEPTED("Accepted by the network"),
    DELIVERED("Delivered"),
    FAILED("Failed"),
    EXPIRED("Too late, not sent"),
    UNKNOWN("Not known whether it left"),
    HELD("Held"),
    STOPPED("Stopped");

    private final String label;

    SendState(String label) {
        this.label = label;
    }

    /** The state in words for pages. */
    public String label() {
        return label;
    }

    /** The states from which this one may be reached; nothing is ever reached from itself, and nothing leaves DELIVERED. */
    public Set<SendState> reachedFrom() {
        return switch (this) {
            // A claim given back, a refusal that may pass, a send proven absent, a hold lifted.
            case PLANNED -> EnumSet.of(CLAIMED, ATTEMPTING, UNKNOWN, HELD);
            case CLAIMED -> EnumSet.of(PLANNED);
            case ATTEMPTING -> EnumSet.of(CLAIMED);
            // Word from the network that it has the message counts whenever it comes, and forbids a repeat.
            case ACCEPTED -> EnumSet.of(ATTEMPTING, UNKNOWN, PLANNED, CLAIMED);
            case DELIVERED -> EnumSet.of(ATTEMPTING, UNKNOWN, PLANNED, CLAIMED, ACCEPTED);
            case FAILED -> EnumSet.of(ATTEMPTING, UNKNOWN, ACCEPTED);
            case EXPIRED -> EnumSet.of(PLANNED, CLAIMED, HELD);
            case UNKNOWN -> EnumSet.of(ATTEMPTING);
            case HELD -> EnumSet.of(PLANNED, CLAIMED);
            case STOPPED -> EnumSet.of(PLANNED, CLAIMED, HELD, ATTEMPTING);
        };
    }

    /** Whether anything may still happen to it without a person. */
    public boolean open() {
        return this == PLANNED || this == CLAIMED || this == ATTEMPTING;
    }
}
