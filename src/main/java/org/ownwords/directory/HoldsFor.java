package org.ownwords.directory;

/** What a claim must be true of. */
public enum HoldsFor {
    SERVICE,
    ROUTE,
    BOTH
}
