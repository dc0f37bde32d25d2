package org.ownwords.render.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShaperTest {

    private static final Pattern GLYPH = Pattern.compile(
            "\\{\"g\":(\\d+),\"cl\":(\\d+),\"dx\":(-?\\d+),\"dy\":(-?\\d+),\"ax\":(-?\\d+),\"ay\":(-?\\d+)");

    @TempDir
    private static Path folder;

    static Stream<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void placesEveryGlyphWhereTheReferenceShaperPutsIt(Samples.Sample sample) throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/hb-shape")),
                "the reference shaper hb-shape is not installed on this machine");
        TextLanguage language = sample.language();
        for (boolean bold : List.of(false, true)) {
            Face face = Faces.packed().face(language.fontFamily(), bold);
            for (TextRun run : new Itemiser(language, face, Faces.packed().face(Faces.FALLBACK, bold))
                    .runs(sample.text(), language.rightToLeft())) {
                assertThat(ours(sample.text(), run, language.tag()))
                        .isEqualTo(reference(sample.text(), run, language.tag()));
            }
        }
    }

    /** Glyph number and place from the left edge of the run, left to right. */
    private static List<String> ours(String text, TextRun run, String tag) {
        List<Cluster> clusters = new ArrayList<>(Shaper.shape(text, run, tag));
        if (run.rightToLeft()) {
            Collections.reverse(clusters);
        }
        List<String> glyphs = new ArrayList<>();
        int pen = 0;
        for (Cluster cluster : clusters) {
            for (Glyph glyph : cluster.glyphs()) {
                glyphs.add(glyph.id() + "@" + (pen + glyph.x()) + "," + glyph.y());
            }
            pen += cluster.advance();
        }
        glyphs.add("width " + pen);
        return glyphs;
    }

    private static List<String> reference(String text, TextRun run, String tag) throws Exception {
        Path font = folder.resolve(run.face().postScriptName() + ".ttf");
        if (!Files.exists(font)) {
            Files.write(font, run.face().file());
        }
        Process process = new ProcessBuilder(
                        "/usr/bin/hb-shape",
                        "--font-file=" + font,
                        "--direction=" + (run.rightToLeft() ? "rtl" : "ltr"),
                        "--script=" + run.script(),
                        "--language=" + tag,
                        "--cluster-level=0",
                        "--remove-default-ignorables",
                        "--no-glyph-names",
                        "--output-format=json",
                        "--unicodes-before=" + codePoints(text.substring(0, run.start())),
                        "--unicodes-after=" + codePoints(text.substring(run.end())),
                        "--unicodes=" + codePoints(text.substring(run.start(), run.end())))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("hb-shape failed");
        }
        List<String> glyphs = new ArrayList<>();
        int pen = 0;
        Matcher glyph = GLYPH.matcher(json);
        while (glyph.find()) {
            int x = pen + Integer.parseInt(glyph.group(3));
            glyphs.add(glyph.group(1) + "@" + x + "," + glyph.group(4));
            pen += Integer.parseInt(glyph.group(5));
        }
        glyphs.add("width " + pen);
        return glyphs;
    }

    /** In hexadecimal, because the arguments of a process lose letters where the machine's locale has none for them. */
    private static String codePoints(String text) {
        return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(","));
    }

    @Test
    void namesTheCharacterAndTheLanguageWhenNoFaceHoldsIt() {
        TextLanguage bengali = Samples.of("bn").language();
        LineShaper shaper = new LineShaper(Faces.packed());
        assertThatThrownBy(() -> shaper.shape("কথা 警", bengali, false, false))
                .isInstanceOf(MissingCharacterException.class)
                .hasMessageContaining("警 (U+8B66")
                .hasMessageContaining(bengali.name());
    }

    @Test
    void takesFromNotoSansWhatTheOwnFaceLacks() {
        TextLanguage amharic = Samples.of("am").language();
        List<ShapedLine.Placed> line = new LineShaper(Faces.packed())
                .shape("ይደውሉ Ж", amharic, false, false)
                .clusters();
        assertThat(line.get(0).face().postScriptName()).isEqualTo("NotoSansEthiopic-Regular");
        assertThat(line.get(line.size() - 1).face().postScriptName()).isEqualTo("NotoSans-Regular");
    }

    @Test
    void setsIsolatedNumbersInNotoSansAndInOrder() {
        TextLanguage urdu = Samples.of("ur").language();
        String text = "فون " + Numbers.isolate("0808 157 0123") + " پر";
        ShapedLine line = new LineShaper(Faces.packed()).shape(text, urdu, false, true);
        List<ShapedLine.Placed> digits = line.clusters().stream()
                .filter(placed -> Character.isDigit(placed.cluster().text().codePointAt(0)))
                .toList();
        assertThat(digits).allMatch(placed -> placed.face().postScriptName().equals("NotoSans-Regular"));
        assertThat(digits).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
        assertThat(digits)
                .extracting(placed -> placed.cluster().text().codePointAt(0) - '0')
                .containsExactly(0, 8, 0, 8, 1, 5, 7, 0, 1, 2, 3);
    }
}
