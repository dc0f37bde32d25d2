package org.ownwords.review.counts;

/**
 * What reviewers by link were given in some months, of money or its worth.
 *
 * @param people how many they were, whoever was paid several times counted once
 * @param pence what all of them were given together
 */
public record PanelPayment(int people, long pence) {}
