package org.ownwords.directory;

/** Identifies a place where posters hang. */
public record VenueId(long value) {}
