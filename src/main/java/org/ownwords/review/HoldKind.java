package org.ownwords.review;

/** Why a text may not be used. */
public enum HoldKind {
    NO_SECTION,
    MACHINE_DRAFT,
    NOT_APPROVED,
    STALE,
    /** The day on which the words should have been looked at again is past; new uses wait. */
    REVIEW_DUE,
    WITHDRAWN,
    DISPUTED,
    CLAIM_FALSE,
    CLAIM_EXPIRED,
    CLAIM_UNVERIFIED,
    CHECK,
    /** A language that is spoken and hardly written is heard, not read: without a recording there is nothing to hear. */
    NO_RECORDING,
    ROUTE_RETIRED,
    EXAMPLE_OUTSIDE_DEMO;

    /** Whether what was released is stopped by it as well, and even a preview says so. */
    boolean stops() {
        return this == CLAIM_FALSE || this == WITHDRAWN;
    }
}
