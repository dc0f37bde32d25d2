package org.ownwords.render.sheet;

/**
 * A sheet as PDF.
 *
 * @param size of its body text, in points
 */
public record MadeSheet(byte[] pdf, double size) {}
