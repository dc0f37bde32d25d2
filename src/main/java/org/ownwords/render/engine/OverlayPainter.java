package org.ownwords.render.engine;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * Burns words into pages: rows of outlines aslant over the whole sheet, above everything, so that no part worth keeping is
 * without them. Outlines, not text, so that the text of the page can still be copied; for assistive technology an artifact.
 */
final class OverlayPainter {

    private static final double SLANT = Math.toRadians(32);
    private static final float OPACITY = 0.2f;
    private static final double LINES_PER_ROW = 3.8;
    private static final double EDGE = 1.2;

    private OverlayPainter() {}

    static void paint(PDDocument document, Overlay overlay, Faces faces) throws IOException {
        if (overlay.words().isEmpty()) {
            return;
        }
        Path2D words = outlines(overlay.words(), faces);
        PDFormXObject form = drawnOnce(document, words);
        for (PDPage page : document.getPages()) {
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                state.setNonStrokingAlphaConstant(OPACITY);
                state.setStrokingAlphaConstant(OPACITY);
                content.beginMarkedContent(COSName.ARTIFACT);
                content.setGraphicsStateParameters(state);
                // Red shows on white, the white edge on dark grounds.
                content.setNonStrokingColor(0.72f, 0f, 0.1f);
                content.setStrokingColor(1f, 1f, 1f);
                tiles(content, form, words, overlay.share(), page.getMediaBox());
                content.endMarkedContent();
            }
        }
    }

    /** The outlines weigh more than a whole poster where each row has its own. */
    private static PDFormXObject drawnOnce(PDDocument document, Path2D words) throws IOException {
        Rectangle2D box = words.getBounds2D();
        double margin = box.getHeight();
        PDFormXObject form = new PDFormXObject(document);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(
                (float) (box.getX() - margin),
                (float) (box.getY() - margin),
                (float) (box.getWidth() + 2 * margin),
                (float) (box.getHeight() + 2 * margin)));
        try (PDFormContentStream content = new PDFormContentStream(form)) {
            trace(content, words.getPathIterator(null));
            content.fillAndStroke();
        }
        try (InputStream plain = form.getContents();
                OutputStream packed = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            packed.write(plain.readAllBytes());
        }
        return form;
    }

    private static void tiles(
            PDPageContentStream content, PDFormXObject form, Path2D words, double share, PDRectangle sheet)
            throws IOException {
        Rectangle2D box = words.getBounds2D();
        double scale = share * sheet.getWidth() / box.getWidth();
        content.setLineWidth((float) (EDGE / scale));
        double across = sheet.getWidth() * share * 1.12;
        double down = box.getHeight() * scale * LINES_PER_ROW;
        double reach = Math.hypot(sheet.getWidth(), sheet.getHeight()) / 2 + across;
        int row = 0;
        for (double y = -reach; y < reach; y += down, row++) {
            for (double x = -reach + (row % 2) * across / 2; x < reach; x += across) {
                AffineTransform place =
                        AffineTransform.getTranslateInstance(sheet.getWidth() / 2, sheet.getHeight() / 2);
                place.rotate(SLANT);
                place.translate(x, y);
                place.scale(scale, scale);
                place.translate(-box.getCenterX(), -box.getCenterY());
                Path2D tile = new Path2D.Double(words, place);
                if (tile.intersects(0, 0, sheet.getWidth(), sheet.getHeight())) {
                    content.saveGraphicsState();
                    content.transform(new Matrix(place));
                    content.drawForm(form);
                    content.restoreGraphicsState();
                }
            }
        }
    }

    private static Path2D outlines(String words, Faces faces) throws IOException {
        byte[] file = faces.face(Faces.FALLBACK, true).file();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            Path2D all = new Path2D.Double();
            double pen = 0;
            for (int i = 0; i < words.length(); i++) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(words.charAt(i));
                var outline = font.getGlyph().getGlyph(glyph);
                GeneralPath path = outline == null ? new GeneralPath() : outline.getPath();
                all.append(path.getPathIterator(AffineTransform.getTranslateInstance(pen, 0)), false);
                pen += font.getAdvanceWidth(glyph);
            }
            return all;
        }
    }

    private static void trace(PDFormContentStream content, PathIterator path) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    content.curveTo(
                            x + 2 * (p[0] - x) / 3,
                            y + 2 * (p[1] - y) / 3,
                            p[2] + 2 * (p[0] - p[2]) / 3,
                            p[3] + 2 * (p[1] - p[3]) / 3,
                            p[2],
                            p[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> content.closePath();
            }
            int last = switch (path.currentSegment(p)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            x = p[last];
            y = p[last + 1];
        }
    }
}
