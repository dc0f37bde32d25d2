package org.ownwords.reach;

import org.ownwords.directory.CommunityId;

/**
 * How a community answered one question in one wave: counts alone, never one person's answer.
 *
 * @param indicator the indicator it measures, such as {@code A3}
 * @param given how many of those asked gave the answer that counts
 */
public record Answers(Wave wave, CommunityId community, String indicator, Proportion given) {}
