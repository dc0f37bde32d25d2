package org.ownwords.render.sheet;

/**
 * What a format gives its words to stand on.
 *
 * @param name for messages to people, such as "Poster A4"
 * @param width in millimetres, trimmed
 * @param height in millimetres, trimmed
 * @param column width in millimetres of what holds the way to get in touch: the sheet, or a panel of it
 * @param unit the size in points that lengths of style sheets are multiples of, so that a larger paper is the same sheet enlarged
 * @param smallest the least size of body text that can be read from where people stand, in points
 * @param largest the greatest size of body text that still looks calm, in points
 * @param pages the most pages, or the most parts that are measured apart
 * @param markShare how much of the width the words of the mark take, so that no part worth keeping is without them
 */
public record Paper(
        String name,
        double width,
        double height,
        double column,
        double unit,
        double smallest,
        double largest,
        int pages,
        double markShare) {}
