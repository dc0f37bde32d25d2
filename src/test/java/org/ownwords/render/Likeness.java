package org.ownwords.render;

import java.awt.image.BufferedImage;

/**
 * How far a picture is from the one that a person looked at and found right. Machines differ in how they grey an edge, by less
 * than a quarter of the way from black to white; a dot or a stroke that is elsewhere changes many pixels by more.
 */
final class Likeness {

    private static final int EDGE = 64;

    private Likeness() {}

    /** How many pixels are clearly darker or lighter; all of them where the sizes differ. */
    static int differing(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return one.getWidth() * one.getHeight();
        }
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int difference =
                        one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0);
                count += Math.abs(difference) > EDGE ? 1 : 0;
            }
        }
        return count;
    }
}
