package org.ownwords.review;

/** Identifies somebody who reviews without an account; says nothing of who it is. */
public record GuestId(long value) {}
