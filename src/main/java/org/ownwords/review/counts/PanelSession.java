package org.ownwords.review.counts;

import java.time.LocalDate;

/**
 * What one session took and gave, of those of the community alone.
 *
 * @param people how many they were
 * @param minutes of all of them together
 * @param paid to how many something was given
 * @param pence what was given to them together, as far as amounts are known
 */
public record PanelSession(LocalDate day, int people, long minutes, int paid, long pence) {}
