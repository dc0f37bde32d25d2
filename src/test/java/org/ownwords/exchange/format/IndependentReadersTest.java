package org.ownwords.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.po.POFilter;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.Tags;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we write is what others read: Okapi, and gettext's own checker. */
class IndependentReadersTest {

    @TempDir
    Path folder;

    static Stream<TranslationFile> files() {
        return Stream.of(Samples.urdu(), Samples.awkward());
    }

    @ParameterizedTest
    @MethodSource("files")
    void okapiReadsXliff2(TranslationFile file) {
        Map<String, String> read = new LinkedHashMap<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(text(file, TranslationFormat.XLIFF_2_0));
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    Segment segment = event.getUnit().getSegment(0);
                    read.put(event.getUnit().getName(), plain(segment));
                }
            }
        }
        assertThat(read).isEqualTo(expected(file));
    }

    private static String plain(Segment segment) {
        Tags tags = segment.getStore().getSourceTags();
        assertThat(tags).isNotNull();
        String source = words(segment.getSource());
        return source + " → " + (segment.hasTarget() ? words(segment.getTarget()) : "");
    }

    private static String words(net.sf.okapi.lib.xliff2.core.Fragment fragment) {
        StringBuilder words = new StringBuilder();
        for (Object part : fragment) {
            words.append(part instanceof net.sf.okapi.lib.xliff2.core.CTag tag ? tag.getData() : part.toString());
        }
        return words.toString();
    }

    @ParameterizedTest
    @MethodSource("files")
    void okapiReadsXliff1(TranslationFile file) {
        assertThat(byFilter(new XLIFFFilter(), file, TranslationFormat.XLIFF_1_2))
                .isEqualTo(expected(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void okapiReadsPo(TranslationFile file) {
        Map<String, String> expected = new LinkedHashMap<>(expected(file));
        // Okapi takes words without a source for a header.
        expected.values().removeIf(words -> words.startsWith(" → "));
        assertThat(byFilter(new POFilter(), file, TranslationFormat.PO).values())
                .containsExactlyElementsOf(expected.values());
    }

    private static Map<String, String> byFilter(IFilter filter, TranslationFile file, TranslationFormat format) {
        LocaleId from = LocaleId.fromString("en-GB");
        LocaleId to = LocaleId.fromString(file.language().tag().value());
        Map<String, String> read = new LinkedHashMap<>();
        try (filter) {
            filter.open(new RawDocument(text(file, format), from, to));
            while (filter.hasNext()) {
                var event = filter.next();
                if (event.isTextUnit()) {
                    ITextUnit unit = event.getTextUnit();
                    String target = unit.hasTarget(to)
                            ? unit.getTarget(to).getUnSegmentedContentCopy().toText()
                            : "";
                    read.put(
                            format == TranslationFormat.PO ? "" + read.size() : unit.getId(),
                            unit.getSource().getUnSegmentedContentCopy().toText() + " → " + target);
                }
            }
        }
        return read;
    }

    @Test
    void gettextFindsNothingToMend() throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":")).anyMatch(at -> Files.isExecutable(Path.of(at, "msgfmt"))));
        for (TranslationFile file : files().toList()) {
            assertThat(msgfmt(text(file, TranslationFormat.PO))).isEqualTo("0 ");
        }
        assertThat(msgfmt(text(Samples.urdu(), TranslationFormat.PO).replace("**مفت**: {route.phone}", "**مفت**")))
                .startsWith("1 ")
                .contains("route.phone");
    }

    private String msgfmt(String text) throws IOException, InterruptedException {
        Path po = folder.resolve("file.po");
        Files.writeString(po, text);
        Process checker = new ProcessBuilder(
                        "msgfmt",
                        "--check-header",
                        "--check-format",
                        "--check-domain",
                        "-o",
                        folder.resolve("file.mo").toString(),
                        po.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return checker.waitFor() + " " + said;
    }

    private static Map<String, String> expected(TranslationFile file) {
        Map<String, String> expected = new LinkedHashMap<>();
        List<Unit> units = new ArrayList<>();
        file.messages().forEach(message -> units.addAll(message.units()));
        units.forEach(unit -> expected.put(unit.id().toString(), unit.source() + " → " + unit.target()));
        return expected;
    }

    private static String text(TranslationFile file, TranslationFormat format) {
        return new String(Samples.bytes(file, format), StandardCharsets.UTF_8);
    }
}
