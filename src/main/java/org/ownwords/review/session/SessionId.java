package org.ownwords.review.session;

/** Identity of a co-development session. */
public record SessionId(long value) {}
