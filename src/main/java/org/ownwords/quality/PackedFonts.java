package org.ownwords.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the character maps of the fonts that are packed with the program, each once. */
final class PackedFonts implements Coverage {

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
            return in == null ? Optional.empty() : Optional.of(CharacterMap.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
