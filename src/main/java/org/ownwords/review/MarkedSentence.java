package org.ownwords.review;

/**
 * A sentence that a reviewer found wrong; without a name.
 *
 * @param proposal the words that the reviewer would say instead, empty where none were given
 */
public record MarkedSentence(String sentence, String proposal) {}
