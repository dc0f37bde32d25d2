package org.ownwords.render.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Vector;

/**
 * A face within one PDF, addressed by shaped clusters instead of characters: every distinct cluster gets a code, a glyph that
 * is composed of its glyphs at their places, and one exact entry of ToUnicode. Codes pass through PDFBox's strings as
 * supplementary code points.
 */
final class HbFont extends PDFont {

    private static final int FIRST_SUPPLEMENTARY = 0x10000;
    private static final int MOST_CODES = 0x7FFF;

    private final Face face;
    private final Map<Cluster, Integer> codes = new LinkedHashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();

    HbFont(Face face) {
        super(dictionary(face));
        this.face = face;
        setFontDescriptor(descriptor(face));
    }

    /** The string that draws these clusters by this font; they become part of the subset. */
    String encode(List<Cluster> drawn) {
        StringBuilder codePoints = new StringBuilder();
        for (Cluster cluster : drawn) {
            codePoints.appendCodePoint(FIRST_SUPPLEMENTARY + code(cluster));
        }
        return codePoints.toString();
    }

    /** The width by which a viewer moves on after a cluster, in font units. */
    static int drawnAdvance(Cluster cluster) {
        return Math.max(0, cluster.advance());
    }

    private int code(Cluster cluster) {
        return codes.computeIfAbsent(cluster, added -> {
            if (clusters.size() == MOST_CODES) {
                throw new IllegalStateException("a document needs more distinct clusters than a font can hold");
            }
            clusters.add(added);
            return clusters.size();
        });
    }

    private static COSDictionary dictionary(Face face) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, face.postScriptName());
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        return font;
    }

    private static PDFontDescriptor descriptor(Face face) {
        FontTables tables = face.tables();
        float scale = 1000f / tables.unitsPerEm();
        int[] bounds = tables.bounds();
        PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
        descriptor.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setFontName(face.postScriptName());
        descriptor.setSymbolic(true);
        descriptor.setFontBoundingBox(new PDRectangle(
                bounds[0] * scale,
                bounds[1] * scale,
                (bounds[2] - bounds[0]) * scale,
                (bounds[3] - bounds[1]) * scale));
        descriptor.setItalicAngle(0);
        descriptor.setAscent(tables.ascender() * scale);
        descriptor.setDescent(tables.descender() * scale);
        descriptor.setCapHeight(tables.ascender() * scale * 0.7f);
        descriptor.setStemV(face.bold() ? 140 : 80);
        return descriptor;
    }

    @Override
    public void subset() throws IOException {
        EmbeddedSubset.write(face, clusters, getCOSObject(), getFontDescriptor());
    }

    @Override
    public boolean willBeSubset() {
        return true;
    }

    @Override
    public void addToSubset(int codePoint) {
        // Clusters were taken in when they were encoded.
    }

    @Override
    protected byte[] encode(int codePoint) {
        int code = codePoint - FIRST_SUPPLEMENTARY;
        if (code < 1 || code > clusters.size()) {
            throw new IllegalArgumentException("text reached the page without being shaped: U+"
                    + Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT));
        }
        return new byte[] {(byte) (code >> 8), (byte) code};
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return in.read() << 8 | in.read();
    }

    @Override
    public float getWidthFromFont(int code) {
        return code < 1 || code > clusters.size()
                ? 0
                : drawnAdvance(clusters.get(code - 1)) * 1000f / face.tables().unitsPerEm();
    }

    @Override
    public String getName() {
        return getCOSObject().getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public BoundingBox getBoundingBox() {
        PDRectangle box = getFontDescriptor().getFontBoundingBox();
        return new BoundingBox(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }

    @Override
    @Deprecated
    public float getHeight(int code) {
        return getFontDescriptor().getAscent();
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        return true;
    }

    @Override
    public Vector getPositionVector(int code) {
        throw new UnsupportedOperationException("text is set in horizontal lines");
    }

    @Override
    protected float getStandard14Width(int code) {
        throw new UnsupportedOperationException("not a standard font");
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public boolean isVertical() {
        return false;
    }
}
