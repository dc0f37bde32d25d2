package org.ownwords.render.engine;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;

/** Finds where strokes of a line run into those of the next, stroke by stroke, on a page that has been laid out. */
final class Crowding {

    /** The box of one glyph, in dots, y downwards. */
    private record Stroke(double left, double right, double top, double bottom) {}

    private final ShapedTextRenderer renderer;

    Crowding(ShapedTextRenderer renderer) {
        this.renderer = renderer;
    }

    /** By how much at worst, in multiples of the size of the letters; 0 where no lines touch. */
    double worst(Box box) {
        double worst = 0;
        List<Stroke> before = List.of();
        for (Box child : box.getChildren()) {
            if (child instanceof LineBox line) {
                List<Stroke> strokes = new ArrayList<>();
                double size = collect(line, strokes);
                worst = Math.max(worst, size == 0 ? 0 : overlap(before, strokes) / size);
                before = strokes;
            } else if (child instanceof BlockBox) {
                worst = Math.max(worst, worst(child));
            }
        }
        return worst;
    }

    private static double overlap(List<Stroke> above, List<Stroke> below) {
        double worst = 0;
        for (Stroke high : above) {
            for (Stroke low : below) {
                if (high.left < low.right && low.left < high.right) {
                    worst = Math.max(worst, high.bottom - low.top);
                }
            }
        }
        return worst;
    }

    /** Returns the size of the largest letters. */
    private double collect(Box box, List<Stroke> into) {
        double size = 0;
        for (Box child : box.getChildren()) {
            size = Math.max(size, collect(child, into));
        }
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof InlineText text && !text.isEmpty()) {
                    size = Math.max(size, strokes(inline, text, into));
                } else if (child instanceof Box nested) {
                    size = Math.max(size, collect(nested, into));
                }
            }
        }
        return size;
    }

    private double strokes(InlineLayoutBox box, InlineText text, List<Stroke> into) {
        // The font was found when the text was measured, so that no context is needed.
        FSFont font = box.getStyle().getFSFont(null);
        double size = font.getSize2D();
        double left = box.getAbsX() + text.getX();
        double base = box.getAbsY() + box.getBaseline();
        for (ShapedLine.Placed placed : renderer.shaped(font, text).clusters()) {
            FontTables tables = placed.face().tables();
            double unit = size / tables.unitsPerEm();
            for (Glyph glyph : placed.cluster().glyphs()) {
                int[] ink = tables.glyphBounds(glyph.id());
                if (ink.length > 0) {
                    double x = left + placed.x() * size + glyph.x() * unit;
                    into.add(new Stroke(
                            x + ink[0] * unit,
                            x + ink[2] * unit,
                            base - (ink[3] + glyph.y()) * unit,
                            base - (ink[1] + glyph.y()) * unit));
                }
            }
        }
        return size;
    }
}
