package org.ownwords.directory;

/** Identifies a service that messages lead to. */
public record ServiceId(long value) {}
