package org.ownwords.exchange.format;

/**
 * What a translator is told.
 *
 * @param about such as {@code purpose}, {@code claim}, {@code length}, {@code doubt}
 */
public record Note(String about, String text) {}
