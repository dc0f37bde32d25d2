package org.ownwords.campaign;

/** Identifies one printed poster at one venue. */
public record PlacementId(long value) {}
