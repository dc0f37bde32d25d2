package org.ownwords.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * What a printer needs beside the sheet: the boxes that say where it is trimmed and how far the ground runs out (ISO 32000-1,
 * 14.11.2), and marks to cut along, outside the bleed. Marks are artifacts, which assistive technology passes over.
 */
final class PrintMarks {

    /** The paper around the bleed, in millimetres: room for the marks and a line for the printer. */
    static final double SLUG = 9;

    private static final double POINTS = 72 / 25.4;
    private static final float LENGTH = (float) (5 * POINTS);
    private static final float LINE = 0.25f;

    private PrintMarks() {}

    /**
     * A file with boxes and marks. Its pages are as large as sheet, bleed and slug together.
     *
     * @param bleed in millimetres
     */
    static byte[] add(byte[] pdf, double bleed) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDRectangle media = page.getMediaBox();
                PDRectangle bleeds = inset(media, SLUG);
                PDRectangle trim = inset(media, SLUG + bleed);
                page.setBleedBox(bleeds);
                page.setTrimBox(trim);
                mark(document, page, trim, bleeds);
            }
            // The same for the same file: else the machine's clock goes into it.
            document.setDocumentId((long) java.util.Arrays.hashCode(pdf));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDRectangle inset(PDRectangle box, double millimetres) {
        float by = (float) (millimetres * POINTS);
        return new PDRectangle(
                box.getLowerLeftX() + by, box.getLowerLeftY() + by, box.getWidth() - 2 * by, box.getHeight() - 2 * by);
    }

    private static void mark(PDDocument document, PDPage page, PDRectangle trim, PDRectangle bleed) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setStrokingColor(0f, 0f, 0f);
            content.setLineWidth(LINE);
            for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
                line(content, x, bleed.getLowerLeftY(), x, bleed.getLowerLeftY() - LENGTH);
                line(content, x, bleed.getUpperRightY(), x, bleed.getUpperRightY() + LENGTH);
            }
            for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
                line(content, bleed.getLowerLeftX(), y, bleed.getLowerLeftX() - LENGTH, y);
                line(content, bleed.getUpperRightX(), y, bleed.getUpperRightX() + LENGTH, y);
            }
            content.endMarkedContent();
        }
    }

    private static void line(PDPageContentStream content, float x1, float y1, float x2, float y2) throws IOException {
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
        content.stroke();
    }
}
