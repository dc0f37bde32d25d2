package org.ownwords.render.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The tables of a TrueType font file (ISO/IEC 14496-22) that metrics and subsets are made from; immutable. */
final class FontTables {

    private final ByteBuffer file;
    private final Map<String, Integer> offsets = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final boolean longLoca;
    private final int hMetrics;

    /**
     * @param file a whole TrueType file, big-endian, whose bytes never change
     */
    FontTables(ByteBuffer file) {
        this.file = file;
        int count = file.getShort(4) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int record = 12 + 16 * i;
            byte[] tag = new byte[4];
            file.get(record, tag);
            String name = new String(tag, StandardCharsets.US_ASCII);
            offsets.put(name, file.getInt(record + 8));
            lengths.put(name, file.getInt(record + 12));
        }
        longLoca = int16("head", 50) != 0;
        hMetrics = uint16("hhea", 34);
    }

    /** A copy of the whole file. */
    byte[] file() {
        byte[] bytes = new byte[file.capacity()];
        file.get(0, bytes);
        return bytes;
    }

    int unitsPerEm() {
        return uint16("head", 18);
    }

    int glyphCount() {
        return uint16("maxp", 4);
    }

    int ascender() {
        return int16("hhea", 4);
    }

    /** Below the base line, negative. */
    int descender() {
        return int16("hhea", 6);
    }

    /** The least and greatest x and y of all glyphs: xMin, yMin, xMax, yMax. */
    int[] bounds() {
        return new int[] {int16("head", 36), int16("head", 38), int16("head", 40), int16("head", 42)};
    }

    int advance(int glyph) {
        return uint16("hmtx", 4 * Math.min(glyph, hMetrics - 1));
    }

    int leftBearing(int glyph) {
        return glyph < hMetrics ? int16("hmtx", 4 * glyph + 2) : int16("hmtx", 4 * hMetrics + 2 * (glyph - hMetrics));
    }

    /** The outline's record in {@code glyf}, empty for a glyph without outline. */
    byte[] outline(int glyph) {
        int start = loca(glyph);
        byte[] outline = new byte[loca(glyph + 1) - start];
        file.get(offset("glyf") + start, outline);
        return outline;
    }

    /** The least and greatest x and y of a glyph, as {@link #bounds}; empty for a glyph without outline. */
    int[] glyphBounds(int glyph) {
        int start = loca(glyph);
        if (loca(glyph + 1) == start) {
            return new int[0];
        }
        int at = offset("glyf") + start;
        return new int[] {file.getShort(at + 2), file.getShort(at + 4), file.getShort(at + 6), file.getShort(at + 8)};
    }

    /** A whole table. */
    byte[] table(String name) {
        byte[] table = new byte[lengths.getOrDefault(name, 0)];
        file.get(offset(name), table);
        return table;
    }

    private int loca(int glyph) {
        return longLoca
                ? file.getInt(offset("loca") + 4 * glyph)
                : 2 * (file.getShort(offset("loca") + 2 * glyph) & 0xFFFF);
    }

    private int int16(String table, int at) {
        return file.getShort(offset(table) + at);
    }

    private int uint16(String table, int at) {
        return int16(table, at) & 0xFFFF;
    }

    private int offset(String table) {
        Integer offset = offsets.get(table);
        if (offset == null) {
            throw new IllegalArgumentException("the font has no table " + table + ": only TrueType outlines are read");
        }
        return offset;
    }
}
