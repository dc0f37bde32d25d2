package org.ownwords.render.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines end, and how far apart they stand. */
class LinesTest {

    static Stream<Samples.Sample> samples() {
        return Samples.all();
    }

    private static double crowding(Samples.Sample sample, boolean bold, double lineHeight) {
        String style = String.format(
                Locale.ROOT, "p { line-height: %.3f; font-weight: %s }", lineHeight, bold ? "bold" : "normal");
        // Thrice, so that the tallest word comes to stand under the deepest in some line.
        String body = "<p>" + Sheet.escaped((sample.text() + " ").repeat(3)) + "</p>";
        return Sheet.setting(sample.language()).crowding(Sheet.page(sample.language(), style, body));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void neverTouchAtTheHeightMeasuredFromTheirInk(Samples.Sample sample) {
        Typesetting setting = Sheet.setting(sample.language());
        for (boolean bold : List.of(false, true)) {
            double lineHeight = setting.lineHeight(sample.text(), sample.language(), bold);
            assertThat(lineHeight).isBetween(0.9, 2.8);
            assertThat(crowding(sample, bold, lineHeight)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ur", "pnb", "km", "my", "bo", "lo"})
    void areSeenToTouchWhenTheyStandTooClose(String tag) {
        assertThat(crowding(Samples.of(tag), false, 1.1)).isGreaterThan(0.1);
    }

    private static List<String> pieces(String tag, String text) {
        TextLanguage language = Samples.of(tag).language();
        return pieces(new LineBreaker(language, List.of(language)), text);
    }

    private static List<String> pieces(LineBreaker breaker, String text) {
        breaker.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaker.next(); to >= 0; to = breaker.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    /** A bar stands where a line may end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "th; ห้อง|สมุด|เปิด|วัน|นี้",
                "km; ថ្ងៃនេះ|មេឃស្រឡះ",
                "lo; ຫໍສະໝຸດ|ເປີດ|ມື້ນີ້",
                "my; စာကြည့်တိုက်|ဖွင့်",
                "ja; 図書館は|開い|ています。",
                "zh; 今天|下雨，|茶|很|热。",
                "ko; 문을 |엽니다(9:30). |네",
                "bo; ཇ་|གྲ་|སྒྲིག",
                "fr; « Prêt ? » |Oui",
                "en-GB; open |9:30–17:00 |daily",
                "en-GB; tea—|milk",
                "ar; شاي، |وماء؟ |نعم"
            })
    void endWhereTheLanguageAllows(String tag, String marked) {
        assertThat(String.join("|", pieces(tag, marked.replace("|", "")))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"zh; 今天|下雨，|茶|很|热。", "ko; 문을 |엽니다(9:30). |네", "zh; open |daily", "ko; ห้อง|สมุด|เปิด"})
    void endBetweenWordsAlsoBesideAnotherLanguage(String tag, String marked) {
        LineBreaker breaker = new LineBreaker(
                TextLanguage.ENGLISH,
                List.of(TextLanguage.ENGLISH, Samples.of(tag).language()));
        assertThat(String.join("|", pieces(breaker, marked.replace("|", "")))).isEqualTo(marked);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void neverBeginWithAMarkThatBelongsToTheWordBefore(Samples.Sample sample) {
        assertThat(pieces(sample.language().tag(), sample.text()))
                .allMatch(piece -> !".,;:!?)]}%،؛؟۔।、。」』）：；？！၊။፣።፤་།".contains(piece.substring(0, 1))
                        || sample.text().startsWith(piece));
    }

    @Test
    void areHeldTogetherOnlyByIsolatesThatEnd() {
        assertThat(pieces("en-GB", "\u2066one two\u2069 three")).hasSize(2);
        assertThat(pieces("en-GB", "\u2066one two three")).hasSize(3);
    }

    /** Layout hands the end of a kept line over with the words before it: no face has a shape for it. */
    @ParameterizedTest
    @ValueSource(strings = {"el", "th", "ur", "zh"})
    void aKeptLineEndHasNoShape(String tag) {
        var shaper = new LineShaper(Faces.packed());
        TextLanguage language = Samples.of(tag).language();
        String word = Samples.of(tag).text().split("[ 。]")[0];
        ShapedLine plain = shaper.shape(word, language, false, language.rightToLeft());
        assertThat(shaper.shape(word + "\n", language, false, language.rightToLeft()))
                .usingRecursiveComparison()
                .isEqualTo(plain);
    }
}
