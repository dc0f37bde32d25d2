package org.ownwords.render.engine;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFontMetrics;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.render.engine.ShapedLine.Placed;

/** Measures and draws text by its shapes in place of the layout engine's own way. One per document. */
final class ShapedTextRenderer extends PdfBoxTextRenderer {

    private static final int BOLD = 600;
    private static final int HEAVIEST = 1000;
    private static final float TALLEST = 1.37f;
    private static final double SAME_PLACE = 1e-6;

    private final Faces faces;
    private final Map<String, TextLanguage> byAlias;
    private final LineShaper shaper;
    private final Map<Face, HbFont> fonts = new HashMap<>();

    /**
     * @param byAlias the languages of the document by the names that style sheets use
     */
    ShapedTextRenderer(Faces faces, Map<String, TextLanguage> byAlias, LineShaper shaper) {
        this.faces = faces;
        this.byAlias = byAlias;
        this.shaper = shaper;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        FontDescription description = description(font);
        TextLanguage language = language(description);
        ShapedLine line = shaper.shape(text, language, bold(description), language.rightToLeft());
        return (int) Math.ceil(line.width() * font.getSize2D() - SAME_PLACE);
    }

    /** What will be drawn for a piece of a line. */
    ShapedLine shaped(FSFont font, InlineText text) {
        FontDescription description = description(font);
        boolean rightToLeft = text.getTextDirection() == BidiSplitter.RTL;
        return shaper.shape(text.getSubstring(), language(description), bold(description), rightToLeft);
    }

    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
        FontDescription description = description(font);
        FontTables tables = faces.face(language(description).fontFamily(), bold(description))
                .tables();
        float unit = font.getSize2D() / tables.unitsPerEm();
        PdfBoxFSFontMetrics metrics = new PdfBoxFSFontMetrics();
        // Faces of scripts that stack claim up to three ems, and the dots of lists would be as much larger. The place
        // of the base
        // line in a line of a given height depends on the difference alone.
        float claimed = (tables.ascender() - tables.descender()) * unit;
        float surplus = Math.max(0, claimed - TALLEST * font.getSize2D()) / 2;
        metrics.setAscent(tables.ascender() * unit - surplus);
        metrics.setDescent(-tables.descender() * unit - surplus);
        metrics.setStrikethroughOffset(-font.getSize2D() * 0.3f);
        metrics.setStrikethroughThickness(font.getSize2D() / 14);
        metrics.setUnderlineOffset(font.getSize2D() * 0.12f);
        metrics.setUnderlineThickness(font.getSize2D() / 18);
        metrics.setTypoDescent(metrics.getDescent());
        return metrics;
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        draw((PdfBoxFastOutputDevice) device, text, x, y, 0, 0);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo info) {
        draw((PdfBoxFastOutputDevice) device, text, x, y, info.getSpaceAdjust(), info.getNonSpaceAdjust());
    }

    private void draw(PdfBoxFastOutputDevice device, String marked, float x, float y, float atSpace, float atOther) {
        if (marked.isEmpty()) {
            return;
        }
        boolean rightToLeft = marked.charAt(0) == ParagraphOrder.RIGHT_TO_LEFT_MARK;
        String text = rightToLeft ? marked.substring(1) : marked;
        SharedContext context = device.getSharedContext();
        FSFont font = context.getFontResolver().resolveFont(context, device.getFontSpecification());
        FontDescription description = description(font);
        ShapedLine line = shaper.shape(text, language(description), bold(description), rightToLeft);
        for (Stroke stroke : strokes(ReadingOrder.of(line, rightToLeft), atSpace != 0 || atOther != 0)) {
            Placed first = stroke.leftmost();
            HbFont drawn = fonts.computeIfAbsent(first.face(), HbFont::new);
            String codes = drawn.encode(stroke.clusters());
            double added = added(line, first, atSpace, atOther);
            float at = (float) (x + first.x() * font.getSize2D() + added);
            device.drawStringFast(codes, at, y, null, genuine(drawn), font.getSize2D());
        }
    }

    /** What justification or letter spacing adds left of a cluster, in dots. */
    private static double added(ShapedLine line, Placed cluster, float atSpace, float atOther) {
        if (atSpace == 0 && atOther == 0) {
            return 0;
        }
        return line.clusters().stream()
                .filter(other -> other.x() < cluster.x())
                .mapToDouble(
                        other -> isJustificationSpace(other.cluster().text().codePointAt(0)) ? atSpace : atOther)
                .sum();
    }

    /** As aslant and as heavy as any style sheet can ask: the layout engine would else slant and thicken letters itself. */
    private static FontDescription genuine(HbFont font) {
        return new FontDescription(font, IdentValue.ITALIC, HEAVIEST);
    }

    /** Clusters that one show-text operation draws. */
    private record Stroke(Placed leftmost, List<Cluster> clusters) {}

    /**
     * In logical order. Left-to-right clusters that follow each other are drawn together; right-to-left ones each at its own
     * place, so that the page's content keeps the order in which the text is read.
     */
    private static List<Stroke> strokes(List<Placed> clusters, boolean apart) {
        List<Stroke> strokes = new ArrayList<>();
        Placed previous = null;
        for (Placed placed : clusters) {
            boolean joined = previous != null
                    && !apart
                    && !placed.rightToLeft()
                    && !previous.rightToLeft()
                    && placed.face() == previous.face()
                    && placed.cluster().advance() >= 0
                    && previous.cluster().advance() >= 0
                    && Math.abs(placed.x() - previous.end()) < SAME_PLACE;
            if (joined) {
                strokes.get(strokes.size() - 1).clusters().add(placed.cluster());
            } else {
                strokes.add(new Stroke(placed, new ArrayList<>(List.of(placed.cluster()))));
            }
            previous = placed;
        }
        return strokes;
    }

    private static FontDescription description(FSFont font) {
        return ((PdfBoxFSFont) font).getFontDescriptions().get(0);
    }

    private TextLanguage language(FontDescription description) {
        TextLanguage language = byAlias.get(description.getFamily());
        if (language == null) {
            throw new IllegalStateException("no language goes by the font name " + description.getFamily());
        }
        return language;
    }

    /** Emphasis is bold in every script: most have no slanted letters, and none are made up. */
    private static boolean bold(FontDescription description) {
        return description.getWeight() >= BOLD || description.getStyle() != IdentValue.NORMAL;
    }
}
