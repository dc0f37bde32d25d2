package org.ownwords.directory;

/** Identifies a community that an organisation works with. */
public record CommunityId(long value) {}
