package org.ownwords.render.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The tables of a TrueType font file (ISO/IEC 14496-22) that metrics and subsets are made from; immutable. The file is held
 * against its own check sums before anything else sees it: the shaper is native code, and a damaged table would be set as wrong
 * letters rather than fail.
 */
final class FontTables {

    private static final Set<String> NEEDED = Set.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap");
    private static final int ADJUSTMENT_IN_HEAD = 8;
    private static final int OUTLINE_HEADER = 10;

    private final String name;
    private final ByteBuffer file;
    private final Map<String, Integer> offsets = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final boolean longLoca;
    private final int hMetrics;

    /**
     * @param name for messages
     * @param file a whole TrueType file, big-endian, whose bytes never change
     * @throws BrokenFontException if it is cut short or altered
     */
    FontTables(String name, ByteBuffer file) {
        this.name = name;
        this.file = file;
        if (file.capacity() < 12) {
            throw broken("it ends before its directory");
        }
        int count = file.getShort(4) & 0xFFFF;
        if (12 + 16 * count > file.capacity()) {
            throw broken("it ends within its directory");
        }
        for (int i = 0; i < count; i++) {
            read(12 + 16 * i);
        }
        for (String needed : NEEDED) {
            if (!offsets.containsKey(needed)) {
                throw broken("the table " + needed + " is missing");
            }
        }
        longLoca = int16("head", 50) != 0;
        hMetrics = uint16("hhea", 34);
    }

    private void read(int record) {
        byte[] tag = new byte[4];
        file.get(record, tag);
        String table = new String(tag, StandardCharsets.US_ASCII);
        int offset = file.getInt(record + 8);
        int length = file.getInt(record + 12);
        if (offset < 0 || length < 0 || offset > file.capacity() - length) {
            throw broken("the table " + table + " lies outside it");
        }
        offsets.put(table, offset);
        lengths.put(table, length);
        if (checkSum(table, offset, length) != file.getInt(record + 4)) {
            throw broken("the table " + table + " is not as it was made");
        }
    }

    private int checkSum(String table, int offset, int length) {
        int sum = 0;
        int words = length / 4;
        for (int i = 0; i < words; i++) {
            sum += file.getInt(offset + 4 * i);
        }
        for (int i = 4 * words; i < length; i++) {
            sum += (file.get(offset + i) & 0xFF) << 24 - 8 * (i % 4);
        }
        return table.equals("head") && length > ADJUSTMENT_IN_HEAD + 4
                ? sum - file.getInt(offset + ADJUSTMENT_IN_HEAD)
                : sum;
    }

    BrokenFontException broken(String what) {
        return new BrokenFontException(name, what);
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
        byte[] outline = new byte[outlineLength(glyph)];
        file.get(offset("glyf") + loca(glyph), outline);
        return outline;
    }

    /** The least and greatest x and y of a glyph, as {@link #bounds}; empty for a glyph without outline. */
    int[] glyphBounds(int glyph) {
        if (outlineLength(glyph) == 0) {
            return new int[0];
        }
        int at = offset("glyf") + loca(glyph);
        return new int[] {file.getShort(at + 2), file.getShort(at + 4), file.getShort(at + 6), file.getShort(at + 8)};
    }

    /** A whole table. */
    byte[] table(String name) {
        byte[] table = new byte[lengths.getOrDefault(name, 0)];
        file.get(offset(name), table);
        return table;
    }

    private int outlineLength(int glyph) {
        int length = loca(glyph + 1) - loca(glyph);
        boolean within = loca(glyph) >= 0 && loca(glyph) <= lengths.getOrDefault("glyf", 0) - length;
        if (length < 0 || !within || (length > 0 && length < OUTLINE_HEADER)) {
            throw broken("the outline of glyph " + glyph + " lies outside its table");
        }
        return length;
    }

    private int loca(int glyph) {
        int entries = lengths.getOrDefault("loca", 0) / (longLoca ? 4 : 2);
        if (glyph < 0 || glyph >= entries) {
            throw broken("it has no glyph " + glyph);
        }
        return longLoca
                ? file.getInt(offset("loca") + 4 * glyph)
                : 2 * (file.getShort(offset("loca") + 2 * glyph) & 0xFFFF);
    }

    private int int16(String table, int at) {
        if (at < 0 || at > lengths.getOrDefault(table, 0) - 2) {
            throw broken("the table " + table + " ends too soon");
        }
        return file.getShort(offset(table) + at);
    }

    private int uint16(String table, int at) {
        return int16(table, at) & 0xFFFF;
    }

    private int offset(String table) {
        Integer offset = offsets.get(table);
        if (offset == null) {
            throw broken("the table " + table + " is missing");
        }
        return offset;
    }
}
