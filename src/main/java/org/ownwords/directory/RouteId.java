package org.ownwords.directory;

/** Identifies one way to reach a service. */
public record RouteId(long value) {}
