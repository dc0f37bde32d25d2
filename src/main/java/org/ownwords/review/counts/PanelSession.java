package org.ownwords.review.counts;

import java.time.LocalDate;

/**
 * What one session took and gave, of those of the community alone.
 *
 * @param people how many they were
 * @param minutes of all of them together
 * @param paid to how many an amount that is known was given
 * @param pence what was given to these together
 */
public record PanelSession(LocalDate day, int people, long minutes, int paid, long pence) {}
