package org.ownwords.review;

/**
 * One reason why a text may not be used.
 *
 * @param reason one sentence in plain English, naming the claim, the number of reviews or the check
 */
public record Hold(HoldKind kind, String reason) {}
