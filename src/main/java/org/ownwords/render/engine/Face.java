package org.ownwords.render.engine;

import com.ibm.icu.text.Normalizer2;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.HarfBuzz;

/** One font file, opened for the shaper; immutable and shared by threads. It stays open as long as the program runs. */
public final class Face {

    private static final int NO_BREAK_HYPHEN = 0x2011;
    private static final int HYPHEN = 0x2010;

    private final String name;
    private final boolean bold;
    private final FontTables tables;
    private final long font;

    Face(String name, boolean bold, byte[] file) {
        this.name = name;
        this.bold = bold;
        ByteBuffer bytes = MemoryUtil.memAlloc(file.length).order(ByteOrder.BIG_ENDIAN);
        bytes.put(file).flip();
        try {
            this.tables = new FontTables(postScriptName(), bytes);
        } catch (BrokenFontException e) {
            MemoryUtil.memFree(bytes);
            throw e;
        }
        long blob = HarfBuzz.hb_blob_create(bytes, HarfBuzz.HB_MEMORY_MODE_READONLY, 0, null);
        long face = HarfBuzz.hb_face_create(blob, 0);
        HarfBuzz.hb_face_make_immutable(face);
        this.font = HarfBuzz.hb_font_create(face);
        HarfBuzz.hb_font_make_immutable(font);
    }

    /** Family and weight, such as {@code NotoSansBengali-Bold}. */
    public String postScriptName() {
        return name.replace(" ", "") + (bold ? "-Bold" : "-Regular");
    }

    boolean bold() {
        return bold;
    }

    /** A copy of the whole file. */
    byte[] file() {
        return tables.file();
    }

    FontTables tables() {
        return tables;
    }

    /** HarfBuzz's {@code hb_font_t}, in font units. */
    long font() {
        return font;
    }

    /** Whether the face draws this character, as it is or by the replacements that the shaper makes. */
    boolean covers(int codePoint) {
        if (has(codePoint)) {
            return true;
        }
        if (Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
            return has(' ');
        }
        if (codePoint == NO_BREAK_HYPHEN) {
            return has(HYPHEN);
        }
        String parts = Normalizer2.getNFDInstance().getDecomposition(codePoint);
        return parts != null && parts.codePoints().allMatch(this::has);
    }

    private boolean has(int codePoint) {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer glyph = stack.mallocInt(1);
            return HarfBuzz.hb_font_get_nominal_glyph(font, codePoint, glyph);
        }
    }

    @Override
    public String toString() {
        return postScriptName();
    }
}
