package org.ownwords.render.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a designer may write and what comes of it. */
class ProprietyTest {

    private static byte[] print(String tag, String style) {
        Samples.Sample sample = Samples.of(tag);
        TextLanguage language = sample.language();
        String body = "<p>" + Sheet.escaped(sample.text()) + "</p>";
        return Sheet.setting(language).pdf(Sheet.page(language, style, body), Sheet.DAY, Overlay.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ur", "ar", "bn", "th", "km", "my", "bo", "he", "ff-Adlm", "am"})
    void neverPutsLettersOfJoiningAndStackingScriptsApart(String tag) throws Exception {
        List<PageContent.Step> plain = PageContent.steps(print(tag, ""));
        assertThat(PageContent.steps(print(tag, "p { letter-spacing: 4pt }"))).isEqualTo(plain);
        assertThat(PageContent.steps(print(tag, ".x, p { letter-spacing: 4pt !important; word-wrap: break-word }")))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "uk", "ja"})
    void letsLettersThatStandAloneBeSpaced(String tag) throws Exception {
        assertThat(PageContent.steps(print(tag, "p { letter-spacing: 4pt }")))
                .isNotEqualTo(PageContent.steps(print(tag, "")));
    }

    /** Turkish has two kinds of i, Greek drops accents, German has no capital for ß that all read. */
    @ParameterizedTest
    @CsvSource({
        "tr,text-transform: uppercase",
        "el,text-transform: uppercase",
        "de,font-variant: small-caps",
        "nl,text-transform: capitalize"
    })
    void neverChangesLettersIntoOthers(String tag, String style) throws Exception {
        assertThat(PageContent.steps(print(tag, "p { " + style + " }"))).isEqualTo(PageContent.steps(print(tag, "")));
    }

    static Stream<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void emphasisesByARealBoldFaceOrNotAtAllAndNeverSlants(Samples.Sample sample) throws Exception {
        TextLanguage language = sample.language();
        String text = Sheet.escaped(sample.text());
        byte[] pdf = Sheet.pdf(
                language,
                "<p><em>" + text + "</em></p><p style='font: italic 900 12pt \"" + language.alias() + "\"'>" + text
                        + "</p>");
        assertThat(PageContent.steps(pdf))
                .filteredOn(step -> step.operator().equals("Tm"))
                .isNotEmpty()
                .allMatch(step -> step.numbers().get(1) == 0 && step.numbers().get(2) == 0, "upright");
        assertThat(PageContent.steps(pdf))
                .filteredOn(step -> step.operator().equals("Tr"))
                .allMatch(step -> step.numbers().get(0) == 0, "filled, not stroked");
        Face bold = Faces.packed().face(language.fontFamily(), true);
        assertThat(PageContent.fonts(pdf)).contains(bold.postScriptName());
    }
}
