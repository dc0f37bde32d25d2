package org.ownwords.directory;

/** How a route reaches a service. */
public enum RouteKind {
    PHONE,
    TEXT,
    EMAIL,
    WEB,
    IN_PERSON
}
