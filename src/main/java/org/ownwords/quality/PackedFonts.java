package org.ownwords.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Reads the character maps of the fonts that are packed with the program, each once. */
final class PackedFonts implements Coverage {

    /** The end of the planes that hold letters and signs. */
    private static final int LAST_LETTER = 0x3FFFF;

    private final Map<String, Optional<BitSet>> read = new ConcurrentHashMap<>();

    @Override
    public Optional<BitSet> of(String family) {
        return read.computeIfAbsent(family, PackedFonts::characters);
    }

    private static Optional<BitSet> characters(String family) {
        String packed = family.replace("CJK ", "");
        String path = "/fonts/" + packed.toLowerCase(Locale.ROOT).replace(' ', '-') + "/400Regular/"
                + packed.replace(" ", "") + "_400Regular.ttf";
        try (InputStream in = PackedFonts.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(characters(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitSet characters(InputStream in) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            BitSet characters = new BitSet();
            for (int character = 0; character <= LAST_LETTER; character++) {
                if (map.getGlyphId(character) != 0) {
                    characters.set(character);
                }
            }
            return characters;
        }
    }
}
