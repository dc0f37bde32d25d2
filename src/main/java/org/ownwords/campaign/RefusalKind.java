package org.ownwords.campaign;

/** Why a campaign is not released, or what it is released in spite of. */
public enum RefusalKind {
    NO_NAME,
    NO_COMMUNITY,
    NO_MESSAGE,
    NO_CHANNEL,
    NO_SERVICE,
    ROUTE_RETIRED,
    NO_WINDOW,
    WINDOW_UPSIDE_DOWN,
    WINDOW_PAST,
    QUIET_HOURS,
    /** Nobody is named who reads replies. */
    NO_COVER,
    OBSERVANCE,
    NOT_APPROVED,
    CLAIM_NOT_TRUE,
    CELL_HELD,
    NOTHING_GOES,
    NO_FUNDING_SOURCE,
    BASELINE_NEEDED,
    SAME_PERSON,
    /** Told and never refused: no baseline was named. */
    CHANGE_CANNOT_BE_SHOWN
}
