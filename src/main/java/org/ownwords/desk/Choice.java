package org.ownwords.desk;

/** One choice of a select, of radios or of checkboxes. */
public record Choice(String value, String text) {}
