package org.ownwords.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.base.ProblemException;

/** Zips that were made to do harm, or came to grief: each is refused whole, with words that say why. */
class HostileZipTest {

    private static final String TEXT = "translations/help/ur.md";

    /** What goes into a zip beside a good catalogue. */
    private interface Filling {
        void into(ZipArchiveOutputStream zip) throws IOException;
    }

    private record Case(String name, Filling filling, String told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("climbs up", zip -> put(zip, "../x.md", "x"), "leads out of it"),
                new Case("climbs from inside", zip -> put(zip, "translations/../../x", "x"), "leads out of it"),
                new Case("absolute", zip -> put(zip, "/etc/passwd", "x"), "leads out of it"),
                new Case("absolute, Windows", zip -> put(zip, "C:/x", "x"), "leads out of it"),
                new Case("backslashes", zip -> put(zip, "a\\..\\x", "x"), "leads out of it"),
                new Case("a control sign", zip -> put(zip, "translations/a\u0007b", "x"), "leads out of it"),
                new Case("a link", HostileZipTest::link, "is a link to another file"),
                new Case("a small bomb", zip -> put(zip, TEXT, new byte[900_000]), "swells to many times its size"),
                new Case("a bomb beside", zip -> put(zip, TEXT, new byte[50 << 20]), "swells to many times its size"),
                new Case("too many", HostileZipTest::many, "holds too much"),
                new Case("twice", HostileZipTest::twice, "stands in the zip twice"),
                new Case(
                        "twice, by case",
                        zip -> {
                            put(zip, TEXT, "a");
                            put(zip, TEXT.replace("ur", "UR"), "b");
                        },
                        "stands in the zip twice"),
                new Case("a name in Windows-1252", HostileZipTest::badName, "is not UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedWhole(Case hostile) throws IOException {
        byte[] zip = zip(hostile.filling());
        assertThatThrownBy(() -> PackFiles.zip("x.zip", new ByteArrayInputStream(zip)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(hostile.told());
    }

    @Test
    void aZipThatWasCutOffIsRefused() throws IOException {
        byte[] whole = zip(zip -> put(zip, TEXT, PackFolder.variant("translated", "مفت")));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> PackFiles.zip("x.zip", new ByteArrayInputStream(cut)))
                .hasMessageContaining("damaged");
    }

    @Test
    void whatAPackDoesNotCarryIsNeverUnpacked() throws IOException {
        byte[] zip = zip(it -> put(it, "run.sh", new byte[50 << 20]));
        assertThat(PackFiles.zip("x.zip", new ByteArrayInputStream(zip)).paths())
                .containsExactly("translations/messages.yaml");
    }

    private static byte[] zip(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            put(zip, "translations/messages.yaml", PackFolder.CATALOGUE);
            filling.into(zip);
        }
        return out.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, String path, String text) throws IOException {
        put(zip, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipArchiveOutputStream zip, String path, byte[] bytes) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(path));
        zip.write(bytes);
        zip.closeArchiveEntry();
    }

    private static void link(ZipArchiveOutputStream zip) throws IOException {
        ZipArchiveEntry link = new ZipArchiveEntry(TEXT);
        link.setUnixMode(0xA1FF);
        zip.putArchiveEntry(link);
        zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }

    private static void many(ZipArchiveOutputStream zip) throws IOException {
        for (int i = 0; i <= PackFiles.MOST_FILES; i++) {
            put(zip, "translations/help/x" + i + ".md", "");
        }
    }

    private static void twice(ZipArchiveOutputStream zip) throws IOException {
        put(zip, TEXT, "a");
        put(zip, TEXT, "b");
    }

    /** By an old program: the sign of UTF-8 is set, the bytes are not. */
    private static void badName(ZipArchiveOutputStream zip) throws IOException {
        zip.setEncoding("windows-1252");
        zip.setUseLanguageEncodingFlag(true);
        zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
        put(zip, "translations/help/\u00e9.md", "x");
    }
}
