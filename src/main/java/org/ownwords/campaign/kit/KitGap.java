package org.ownwords.campaign.kit;

/**
 * Something that the kit lacks, told in its contents instead of being absent in silence.
 *
 * @param what such as {@code Poster of "Independent and free" for Sylheti speakers}
 * @param reason in plain English
 */
public record KitGap(String what, String reason) {}
