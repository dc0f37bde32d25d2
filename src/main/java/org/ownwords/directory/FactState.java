package org.ownwords.directory;

/** How a claim stands of a service or route today; what nobody verified does not hold. The order is from best to worst. */
public enum FactState {
    TRUE,
    /** True when last verified, and the verification has run out. */
    EXPIRED,
    /** Nobody verified it. */
    ABSENT,
    FALSE
}
