package org.ownwords.render.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.language.WrittenStatus;

/** Every written language of the table, glyph by glyph and place by place against the reference shaper. */
class CorpusTest {

    @TempDir
    private static Path folder;

    static Stream<Samples.Sample> samples() {
        return Samples.all();
    }

    @Test
    void holdsEveryWrittenLanguageOfTheTable() {
        Set<String> sampled =
                Samples.all().map(sample -> sample.language().tag()).collect(Collectors.toSet());
        assertThat(Samples.TABLE.all())
                .filteredOn(language ->
                        language.written() == WrittenStatus.STANDARD || language.written() == WrittenStatus.REGIONAL)
                .extracting(language -> language.tag().value())
                .hasSizeGreaterThan(180)
                .isSubsetOf(sampled);
    }

    /** Oral languages too, since a family that nobody sampled could lack its file. */
    @Test
    void aFontOfEveryLanguageOfTheTableIsPacked() {
        assertThat(Samples.TABLE.all())
                .filteredOn(language -> !Samples.language(language).fontFamily().isEmpty())
                .allMatch(language ->
                        Faces.packed().has(Samples.language(language).fontFamily()));
    }

    @Test
    void aFamilyThatIsNotPackedIsRefusedByItsName() {
        TextLanguage language = new TextLanguage("ccp", "Chakma", "Cakm", false, "Noto Sans Chakma");
        assertThatThrownBy(() -> new LineShaper(Faces.packed()).shape("x", language, false, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Noto Sans Chakma");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void placesEveryGlyphWhereTheReferenceShaperPutsIt(Samples.Sample sample) throws Exception {
        assumeTrue(ReferenceShaper.isInstalled(), "the reference shaper hb-shape is not installed on this machine");
        TextLanguage language = sample.language();
        ReferenceShaper reference = new ReferenceShaper(folder);
        for (boolean bold : List.of(false, true)) {
            Face face = Faces.packed().face(language.fontFamily(), bold);
            Face fallback = Faces.packed().face(Faces.FALLBACK, bold);
            List<TextRun> runs = new Itemiser(language, face, fallback).runs(sample.text(), language.rightToLeft());
            List<List<String>> ours = runs.stream()
                    .map(run -> glyphs(sample.text(), run, language.tag()))
                    .toList();
            assertThat(ours).isEqualTo(reference.shape(sample.text(), runs, language.tag()));
        }
    }

    /** Glyph number and place from the left edge of the run, left to right. */
    private static List<String> glyphs(String text, TextRun run, String tag) {
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
}
