package org.ownwords.review.link;

/** Identifies an invitation to review; the number that staff and printed sheets call it by, which opens nothing. */
public record InvitationId(long value) {}
