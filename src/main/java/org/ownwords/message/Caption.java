package org.ownwords.message;

/**
 * A sentence of a recording and when it is spoken.
 *
 * @param start in milliseconds from the beginning
 * @param end in milliseconds, after the start
 * @param words as the text has them, placeholders unresolved
 */
public record Caption(int start, int end, String words) {}
