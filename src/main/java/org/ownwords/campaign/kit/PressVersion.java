package org.ownwords.campaign.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A digest of everything in the program that decides how a sheet looks: the templates, the renderer's own code, the fonts by name
 * and size, the libraries by version. Nobody has to remember to count a version up.
 */
final class PressVersion {

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

    private PressVersion() {}

    /** The digest for the program that runs. */
    static String current() {
        return Computed.DIGEST;
    }

    private static String compute() {
        MessageDigest digest = KitKeys.sha256();
        try {
            for (Resource file : below(TEMPLATES, "*.*")) {
                add(digest, name(file, TEMPLATES));
                try (InputStream bytes = file.getInputStream()) {
                    digest.update(bytes.readAllBytes());
                }
            }
            for (Resource file : below(RENDERER, "*.class")) {
                add(digest, name(file, RENDERER));
                try (InputStream bytes = file.getInputStream()) {
                    digest.update(bytes.readAllBytes());
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
        URL at = PressVersion.class.getClassLoader().getResource(library + ".class");
        return at == null ? library : at.toString().replaceFirst("^.*/([^/]+\\.jar)!/.*$", "$1");
    }

    private static void add(MessageDigest digest, String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static final class Computed {
        static final String DIGEST = compute();
    }
}
