package org.ownwords.review.session;

/**
 * What came of a session, in the words of whoever wrote it down.
 *
 * @param said what people said
 * @param changed what was changed because of it
 * @param disagreement where they did not agree; kept as it is, never voted away
 */
public record Outcome(String said, String changed, String disagreement) {}
