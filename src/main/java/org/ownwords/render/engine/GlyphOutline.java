package org.ownwords.render.engine;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Records of the table {@code glyf} (ISO/IEC 14496-22, 5.3.3). */
final class GlyphOutline {

    private static final int HEADER = 10;
    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int ARGUMENTS_ARE_OFFSETS = 0x0002;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_MATRIX = 0x0080;
    private static final int HAS_INSTRUCTIONS = 0x0100;
    /** Would put a component's advance in place of the cluster's. */
    private static final int USE_MY_METRICS = 0x0200;

    private GlyphOutline() {}

    static int xMin(byte[] outline) {
        return ByteBuffer.wrap(outline).getShort(2);
    }

    /** The record without hinting, its components renumbered. */
    static byte[] copy(byte[] outline, IntUnaryOperator renumber) {
        if (outline.length == 0) {
            return outline;
        }
        ByteBuffer in = ByteBuffer.wrap(outline.clone());
        return in.getShort(0) >= 0 ? simple(in) : renumbered(in, renumber);
    }

    private static byte[] simple(ByteBuffer in) {
        int lengthAt = HEADER + 2 * in.getShort(0);
        int instructions = in.getShort(lengthAt) & 0xFFFF;
        ByteBuffer out = ByteBuffer.allocate(in.capacity() - instructions);
        out.put(in.array(), 0, lengthAt).putShort((short) 0);
        int rest = lengthAt + 2 + instructions;
        out.put(in.array(), rest, in.capacity() - rest);
        return out.array();
    }

    private static byte[] renumbered(ByteBuffer in, IntUnaryOperator renumber) {
        int at = HEADER;
        int flags;
        do {
            flags = in.getShort(at) & 0xFFFF;
            in.putShort(at, (short) (flags & ~(HAS_INSTRUCTIONS | USE_MY_METRICS)));
            in.putShort(at + 2, (short) renumber.applyAsInt(in.getShort(at + 2) & 0xFFFF));
            at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2);
            at += (flags & HAS_SCALE) != 0 ? 2 : (flags & HAS_TWO_SCALES) != 0 ? 4 : (flags & HAS_MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
        byte[] out = new byte[at];
        in.get(0, out);
        return out;
    }

    /** A composite of glyphs at offsets; nested where a glyph is itself composed. */
    static byte[] composite(List<Glyph> glyphs, FontTables source, IntUnaryOperator renumber) {
        ByteBuffer out = ByteBuffer.allocate(HEADER + 8 * glyphs.size());
        int xMin = Integer.MAX_VALUE;
        int yMin = Integer.MAX_VALUE;
        int xMax = Integer.MIN_VALUE;
        int yMax = Integer.MIN_VALUE;
        out.position(HEADER);
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            ByteBuffer part = ByteBuffer.wrap(source.outline(glyph.id()));
            xMin = Math.min(xMin, part.getShort(2) + glyph.x());
            yMin = Math.min(yMin, part.getShort(4) + glyph.y());
            xMax = Math.max(xMax, part.getShort(6) + glyph.x());
            yMax = Math.max(yMax, part.getShort(8) + glyph.y());
            int more = i < glyphs.size() - 1 ? MORE : 0;
            out.putShort((short) (ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS | more));
            out.putShort((short) renumber.applyAsInt(glyph.id()));
            out.putShort((short) glyph.x()).putShort((short) glyph.y());
        }
        out.putShort(0, (short) -1);
        out.putShort(2, (short) xMin)
                .putShort(4, (short) yMin)
                .putShort(6, (short) xMax)
                .putShort(8, (short) yMax);
        return out.array();
    }
}
