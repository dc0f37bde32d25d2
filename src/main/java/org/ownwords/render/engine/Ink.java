package org.ownwords.render.engine;

import java.util.List;

/**
 * How far a text's shapes reach above and below its base line, in ems: what is really drawn, not what the font promises.
 *
 * @param above the base line
 * @param below the base line; negative where everything stands above it
 */
record Ink(double above, double below) {

    /** Between the lowest of a line and the highest of the next. */
    private static final double GAP = 0.06;

    static final Ink NONE = new Ink(0, 0);

    static Ink of(ShapedLine line) {
        return of(line.clusters());
    }

    static Ink of(List<ShapedLine.Placed> clusters) {
        double above = Double.NEGATIVE_INFINITY;
        double below = Double.NEGATIVE_INFINITY;
        for (ShapedLine.Placed placed : clusters) {
            FontTables tables = placed.face().tables();
            double em = tables.unitsPerEm();
            for (Glyph glyph : placed.cluster().glyphs()) {
                int[] box = tables.glyphBounds(glyph.id());
                if (box.length > 0) {
                    above = Math.max(above, (box[3] + glyph.y()) / em);
                    below = Math.max(below, -(box[1] + glyph.y()) / em);
                }
            }
        }
        return Double.isInfinite(above) ? NONE : new Ink(above, below);
    }

    Ink with(Ink other) {
        return new Ink(Math.max(above, other.above), Math.max(below, other.below));
    }

    /** The least height of a line in which no two lines of such text can touch. */
    double lineHeight() {
        return above + below + GAP;
    }
}
