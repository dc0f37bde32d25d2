package org.ownwords.review.counts;

import java.time.YearMonth;

/**
 * What reviewers by link were given in a month, of money or its worth.
 *
 * @param payments how many payments
 * @param pence of all of them together
 */
public record PanelPayment(YearMonth month, int payments, long pence) {}
