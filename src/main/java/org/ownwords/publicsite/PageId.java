package org.ownwords.publicsite;

/** Identifies a safe page; the end of its address, which says nothing. */
public record PageId(String value) {}
