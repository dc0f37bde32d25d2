package org.ownwords.desk.invitation;

/** A part that somebody can be asked about, with what it still needs. */
public record PartChoice(String value, String text, String hint) {}
