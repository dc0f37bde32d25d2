package org.ownwords.campaign.kit;

/** The identity of a kit. */
public record KitId(long value) {}
