package org.ownwords.message;

/** Identifies one immutable revision of a variant. */
public record RevisionId(long value) {}
