package org.ownwords.render.engine;

import java.io.ByteArrayOutputStream;
import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType file whose glyph 0 is "missing", whose glyphs 1 to n are the clusters, and whose further glyphs are the outlines
 * that they are composed of. Hinting is left out: it was written for other glyph numbers.
 */
final class SubsetFile {

    private final FontTables source;
    private final List<Cluster> clusters;
    private final Map<Integer, Integer> parts = new LinkedHashMap<>();
    private final List<Integer> pending = new ArrayList<>();
    private final int firstPart;

    SubsetFile(FontTables source, List<Cluster> clusters) {
        this.source = source;
        this.clusters = clusters;
        this.firstPart = clusters.size() + 1;
    }

    /** @throws BrokenFontException if an outline is not what a TrueType outline must be */
    byte[] bytes() {
        try {
            return compiled();
        } catch (IndexOutOfBoundsException
                | BufferUnderflowException
                | BufferOverflowException
                | IllegalArgumentException
                | NegativeArraySizeException e) {
            throw source.broken("an outline cannot be read");
        }
    }

    private byte[] compiled() {
        List<byte[]> outlines = new ArrayList<>();
        List<Integer> advances = new ArrayList<>();
        outlines.add(GlyphOutline.copy(source.outline(0), this::part));
        advances.add(source.advance(0));
        for (Cluster cluster : clusters) {
            outlines.add(compose(cluster));
            advances.add(HbFont.drawnAdvance(cluster));
        }
        for (int i = 0; i < pending.size(); i++) {
            outlines.add(GlyphOutline.copy(source.outline(pending.get(i)), this::part));
            advances.add(source.advance(pending.get(i)));
        }
        return file(outlines, advances);
    }

    private byte[] compose(Cluster cluster) {
        List<Glyph> visible = new ArrayList<>();
        for (Glyph glyph : cluster.glyphs()) {
            byte[] outline = source.outline(glyph.id());
            if (outline.length > 0) {
                // Outlines are drawn from the bearing of the metrics table, composites from the outline itself.
                int shift = source.leftBearing(glyph.id()) - GlyphOutline.xMin(outline);
                visible.add(new Glyph(glyph.id(), glyph.x() + shift, glyph.y()));
            }
        }
        if (visible.isEmpty()) {
            return new byte[0];
        }
        Glyph first = visible.get(0);
        return visible.size() == 1 && first.x() == 0 && first.y() == 0
                ? GlyphOutline.copy(source.outline(first.id()), this::part)
                : GlyphOutline.composite(visible, source, this::part);
    }

    /** The number within the subset of an outline of the source. */
    private int part(int sourceGlyph) {
        return parts.computeIfAbsent(sourceGlyph, glyph -> {
            pending.add(glyph);
            return firstPart + pending.size() - 1;
        });
    }

    private byte[] file(List<byte[]> outlines, List<Integer> advances) {
        int count = outlines.size();
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * (count + 1));
        ByteBuffer hmtx = ByteBuffer.allocate(4 * count);
        for (int i = 0; i < count; i++) {
            byte[] outline = outlines.get(i);
            loca.putInt(glyf.size());
            glyf.writeBytes(outline);
            glyf.writeBytes(new byte[(4 - outline.length % 4) % 4]);
            hmtx.putShort((short) advances.get(i).intValue());
            hmtx.putShort((short) (outline.length == 0 ? 0 : GlyphOutline.xMin(outline)));
        }
        loca.putInt(glyf.size());

        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", glyf.toByteArray());
        tables.put("loca", loca.array());
        tables.put("hmtx", hmtx.array());
        ByteBuffer head = ByteBuffer.wrap(source.table("head"));
        head.putInt(8, 0).putShort(50, (short) 1);
        tables.put("head", head.array());
        ByteBuffer hhea = ByteBuffer.wrap(source.table("hhea"));
        tables.put("hhea", hhea.putShort(34, (short) count).array());
        tables.put("maxp", maxp(count));
        return Sfnt.write(tables);
    }

    private byte[] maxp(int count) {
        ByteBuffer maxp = ByteBuffer.wrap(source.table("maxp"));
        int mostGlyphs =
                clusters.stream().mapToInt(c -> c.glyphs().size()).max().orElse(1);
        maxp.putShort(4, (short) count);
        maxp.putShort(10, grown(maxp.getShort(10), maxp.getShort(6), mostGlyphs));
        maxp.putShort(12, grown(maxp.getShort(12), maxp.getShort(8), mostGlyphs));
        maxp.putShort(28, (short) Math.max(maxp.getShort(28), mostGlyphs));
        maxp.putShort(30, (short) (maxp.getShort(30) + 1));
        return maxp.array();
    }

    /** A bound for composed outlines: each part may itself be composed. */
    private static short grown(short composite, short simple, int parts) {
        int most = Math.max(composite & 0xFFFF, simple & 0xFFFF) * parts;
        return (short) Math.min(0xFFFF, most);
    }
}
