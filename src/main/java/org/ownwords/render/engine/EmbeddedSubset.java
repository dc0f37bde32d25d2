package org.ownwords.render.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Fills the dictionaries of a composite font (ISO 32000-1, 9.7): font file, widths, ToUnicode. */
final class EmbeddedSubset {

    private EmbeddedSubset() {}

    /**
     * @param clusters those drawn; the first has code 1
     * @param font the Type 0 dictionary to fill
     */
    static void write(Face face, List<Cluster> clusters, COSDictionary font, PDFontDescriptor descriptor)
            throws IOException {
        byte[] file = new SubsetFile(face.tables(), clusters).bytes();
        String name = tag(file) + "+" + face.postScriptName();
        descriptor.setFontName(name);
        COSStream program = stream(file);
        program.setInt(COSName.LENGTH1, file.length);
        descriptor.getCOSObject().setItem(COSName.FONT_FILE2, program);

        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor.getCOSObject());
        descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        descendant.setInt(COSName.DW, 0);
        descendant.setItem(COSName.W, widths(face, clusters));

        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, stream(ToUnicode.of(clusters).getBytes(StandardCharsets.US_ASCII)));
    }

    private static COSArray widths(Face face, List<Cluster> clusters) {
        COSArray widths = new COSArray();
        for (Cluster cluster : clusters) {
            widths.add(new COSFloat(
                    HbFont.drawnAdvance(cluster) * 1000f / face.tables().unitsPerEm()));
        }
        COSArray ranges = new COSArray();
        ranges.add(COSInteger.get(1));
        ranges.add(widths);
        return ranges;
    }

    private static COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /** Six capitals that name the subset, the same for the same subset. */
    private static String tag(byte[] file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            StringBuilder tag = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                tag.append((char) ('A' + (digest[i] & 0xFF) % 26));
            }
            return tag.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
