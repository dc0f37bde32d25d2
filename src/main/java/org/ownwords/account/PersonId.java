package org.ownwords.account;

/** Identifies a person who signs in. */
public record PersonId(long value) {}
