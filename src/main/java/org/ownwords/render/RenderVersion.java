package org.ownwords.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A digest of everything that decides how a sheet of the same words looks: the templates, the renderer's own code, the fonts by
 * name and size, the libraries by version. Nobody has to remember to count a version up.
 */
final class RenderVersion {

    private static final String TEMPLATES = "pack/templates/";
    private static final String RENDERER = "org/ownwords/render/";
    private static final String FONTS = "fonts/";

    /** One class of each library, whose file is named by its version. */
    private static final List<String> LIBRARIES = List.of(
            "com/openhtmltopdf/pdfboxout/PdfRendererBuilder",
            "org/apache/pdfbox/pdmodel/PDDocument",
            "org/apache/fontbox/ttf/TrueTypeFont",
            "org/lwjgl/util/harfbuzz/HarfBuzz",
            "com/ibm/icu/text/Bidi",
            "com/google/zxing/qrcode/encoder/Encoder",
            "freemarker/template/Template");

    private RenderVersion() {}

    /** @param content the folder of a content pack whose templates win over the packed ones */
    static String of(Optional<Path> content) {
        MessageDigest digest = sha256();
        add(digest, Packed.DIGEST);
        content.map(folder -> folder.resolve("templates"))
                .filter(Files::isDirectory)
                .ifPresent(templates -> addFiles(digest, templates));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String packed() {
        MessageDigest digest = sha256();
        try {
            for (String root : List.of(TEMPLATES, RENDERER)) {
                for (Resource file : below(root, root.equals(TEMPLATES) ? "*.*" : "*.class")) {
                    add(digest, name(file, root));
                    try (InputStream bytes = file.getInputStream()) {
                        digest.update(bytes.readAllBytes());
                    }
                }
            }
            for (Resource file : below(FONTS, "*.ttf")) {
                add(digest, name(file, FONTS) + " " + file.contentLength());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LIBRARIES.forEach(library -> add(digest, version(library)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addFiles(MessageDigest digest, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(digest, folder.relativize(file).toString());
                digest.update(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Resource> below(String root, String files) throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "**/" + files))
                .sorted(Comparator.comparing(file -> name(file, root)))
                .toList();
    }

    private static String name(Resource file, String root) {
        try {
            String address = file.getURL().toString();
            return address.substring(address.lastIndexOf(root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(String library) {
        URL at = RenderVersion.class.getClassLoader().getResource(library + ".class");
        return at == null ? library : at.toString().replaceFirst("^.*/([^/]+\\.jar)!/.*$", "$1");
    }

    private static void add(MessageDigest digest, String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Read once: the program does not change while it runs. */
    private static final class Packed {
        static final String DIGEST = packed();
    }
}
