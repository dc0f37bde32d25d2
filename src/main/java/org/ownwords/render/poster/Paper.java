package org.ownwords.render.poster;

/**
 * A sheet.
 *
 * @param width in millimetres
 * @param height in millimetres
 * @param unit the size in points that lengths of the style sheet are multiples of, so that a larger paper is the same sheet enlarged
 * @param smallest the least size of body text that can be read from where people stand, in units
 * @param largest the greatest size of body text that still looks calm, in units
 */
public record Paper(String name, double width, double height, double unit, double smallest, double largest) {

    private static final double A4_WIDTH = 210;

    /** Paper for a wall: body text of at least 12 points on A4. */
    public static Paper wall(String name, double width, double height) {
        return new Paper(name, width, height, 10 * width / A4_WIDTH, 1.2, 2.8);
    }

    /** A square screen picture whose side is so many pixels of 1/96 inch. */
    public static Paper screen(String name, int side) {
        double millimetres = side * 25.4 / 96;
        return new Paper(name, millimetres, millimetres, 10 * millimetres / A4_WIDTH, 1.25, 3.6);
    }
}
