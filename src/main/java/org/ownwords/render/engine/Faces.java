package org.ownwords.render.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The faces packed with the program under {@code fonts/<package>/400Regular} and {@code 700Bold}, each opened once when first
 * needed. Safe for threads.
 */
public final class Faces {

    /** The family for Latin, Cyrillic and Greek, for numbers, and for what a script's own family lacks. */
    public static final String FALLBACK = "Noto Sans";

    private static final class Packed {
        private static final Faces FACES = new Faces();
    }

    private final Map<String, Optional<Face>> opened = new ConcurrentHashMap<>();

    private Faces() {}

    /** The packed faces; the same for everybody, so that each file is read once. */
    public static Faces packed() {
        return Packed.FACES;
    }

    /** Whether the program holds this family. */
    public boolean has(String family) {
        return open(family, false).isPresent();
    }

    /**
     * A face; the regular one where the family has no bold.
     *
     * @throws IllegalArgumentException if the family is not packed
     */
    public Face face(String family, boolean bold) {
        return open(family, bold)
                .or(() -> open(family, false))
                .orElseThrow(() -> new IllegalArgumentException("No font file of the family " + family
                        + " is packed with the program, so nothing can be printed in its script."));
    }

    private Optional<Face> open(String family, boolean bold) {
        return opened.computeIfAbsent(family + (bold ? "/bold" : "/regular"), key -> read(family, bold));
    }

    private static Optional<Face> read(String family, boolean bold) {
        String plain = family.replace(" CJK ", " ");
        String folder = plain.toLowerCase(Locale.ROOT).replace(' ', '-');
        String weight = bold ? "700Bold" : "400Regular";
        String path = "/fonts/" + folder + "/" + weight + "/" + plain.replace(" ", "") + "_" + weight + ".ttf";
        try (InputStream file = Faces.class.getResourceAsStream(path)) {
            return file == null ? Optional.empty() : Optional.of(new Face(plain, bold, file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the packed font " + path, e);
        }
    }
}
