package org.ownwords.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.sound.Heard;
import org.ownwords.sound.Listening;
import org.ownwords.sound.Tone;

class WebVttTest {

    @Test
    void captionsAreWrittenAsTheStandardAsks() throws Exception {
        List<Caption> captions = List.of(
                new Caption(0, 1_250, "Fish & chips <b>free</b> --> now"),
                new Caption(1_250, 62_005, "ہمارا نمبر {route.phone} ہے۔"),
                new Caption(62_005, 3_723_999, "two\r\n\r\nlines"));
        String file = WebVtt.of(
                captions, Mark.NONE, words -> words.replace("{route.phone}", "\u20660808\u00A0157\u00A00123\u2069"));
        assertThat(file).isEqualTo(golden("captions.vtt"));
        assertThat(WebVtt.of(captions, Mark.DRAFT, words -> words)).contains("\nDRAFT, NOT REVIEWED\nہمارا نمبر");
    }

    private static String golden(String name) throws Exception {
        try (var file = Objects.requireNonNull(WebVttTest.class.getResourceAsStream("/message/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello. Call us.|Hello.;Call us.",
                "ہیلو۔ کیا کسی نے آپ کو ڈرایا؟ بات کریں۔|ہیلو۔;کیا کسی نے آپ کو ڈرایا؟;بات کریں۔",
                "আমরা পুলিশ নই। সাহায্য বিনামূল্যে।|আমরা পুলিশ নই।;সাহায্য বিনামূল্যে।",
                "我们不是警察。帮助是免费的。|我们不是警察。;帮助是免费的。",
                "እኛ ፖሊስ አይደለንም። እርዳታው ነፃ ነው።|እኛ ፖሊስ አይደለንም።;እርዳታው ነፃ ነው።",
                "**Free**, _always_.|Free, always.",
                "- One thing.|One thing.",
                "1. First\\. Then.|First.;Then."
            })
    void sentencesAreFoundInEveryScript(String line, String sentences) {
        Section section = new Section(SectionKind.SPOKEN, MessageFixture.passages(line));
        assertThat(SpokenSentences.of(section)).containsExactly(sentences.split(";"));
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void aGuessGivesEachSentenceItsShareAndEndsAtPauses(List<String> sentences, Tone spoken, List<Caption> guess) {
        Heard heard = Listening.to(spoken.wav());
        assertThat(CaptionGuess.of(sentences, heard)).isEqualTo(guess);
    }

    static List<Object[]> spoken() {
        return List.of(
                new Object[] {
                    List.of("Short.", "Quite a bit longer than that."),
                    Tone.at(16_000, 1).silence(0.2).words(0.4, 0.8, 3.2),
                    List.of(new Caption(200, 1000, "Short."), new Caption(1400, 4600, "Quite a bit longer than that."))
                },
                // Without a pause the share alone decides.
                new Object[] {
                    List.of("1234", "1234"),
                    Tone.at(16_000, 1).words(0, 4),
                    List.of(new Caption(0, 2000, "1234"), new Caption(2000, 4000, "1234"))
                },
                new Object[] {List.of("One."), Tone.at(16_000, 1).words(1, 1), List.of(new Caption(0, 1000, "One."))});
    }

    @Test
    void evenMoreSentencesThanThereIsTimeForStandInOrder() {
        List<String> many = java.util.Collections.nCopies(300, "A.");
        List<Caption> guess = CaptionGuess.of(
                many, Listening.to(Tone.at(16_000, 1).words(0.2, 0.1).wav()));
        assertThat(guess).hasSize(300);
        for (int i = 0; i < guess.size(); i++) {
            assertThat(guess.get(i).end()).isGreaterThan(guess.get(i).start());
            assertThat(guess.get(i).start())
                    .isGreaterThanOrEqualTo(i == 0 ? 0 : guess.get(i - 1).end());
        }
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "0.9, 0.1", "0.2, 0.3", "0.3, 1.2"})
    void wherePausesAndSentencesDoNotMatchEachCanStillBeKeptAsItIsShown(double pause, double sound) {
        List<String> sentences = List.of("1234567", "123456", "12345678901234567890", "12", "1234567890", "1", "1");
        double[] sounds = new double[6];
        Arrays.fill(sounds, sound);
        List<Caption> guess = CaptionGuess.of(
                sentences, Listening.to(Tone.at(16_000, 1).words(pause, sounds).wav()));
        for (int i = 0; i < guess.size(); i++) {
            assertThat(shown(guess.get(i).end()))
                    .as("%s", guess)
                    .isGreaterThan(shown(guess.get(i).start()));
            assertThat(shown(guess.get(i).start()))
                    .isGreaterThanOrEqualTo(i == 0 ? 0 : shown(guess.get(i - 1).end()));
        }
    }

    private static int shown(int millis) {
        return Seconds.millis(Seconds.of(millis)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, 12500",
        "'12,5', 12500",
        "1:02.25, 62250",
        "0, 0",
        "9.999, 9999",
        "x, ",
        "'', ",
        "-1, ",
        "1:2:3, "
    })
    void timesAreReadAsPeopleTypeThem(String typed, Integer millis) {
        assertThat(Seconds.millis(typed)).isEqualTo(millis == null ? OptionalInt.empty() : OptionalInt.of(millis));
    }
}
