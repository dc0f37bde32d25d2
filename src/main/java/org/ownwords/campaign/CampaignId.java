package org.ownwords.campaign;

/** Identifies a campaign. */
public record CampaignId(long value) {}
