package org.ownwords.render.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text meant to do harm, or by mistake far too long: it ends in time, in bounded memory, with an error that says why. */
class HostileTextTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    /** All that is ever taken, not at once: little of it is held. */
    private static final long MOST_MEMORY = 1_500_000_000;

    private static byte[] print(String tag, String text) {
        return Sheet.pdf(Samples.of(tag).language(), "<p>" + Sheet.escaped(text) + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ur", "bn", "th", "zh"})
    void tenThousandWordsAreMeasuredInTime(String tag) {
        Samples.Sample sample = Samples.of(tag);
        int words = Extraction.of(sample, "").tokens();
        String text = (sample.plain() + " ").repeat(10_000 / words + 1);
        Typesetting setting = Sheet.setting(sample.language());
        String page = Sheet.page(sample.language(), "", "<p>" + Sheet.escaped(Numbers.isolate(text)) + "</p>");
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assertTimeoutPreemptively(SOON, () -> {
            long before = thread.getCurrentThreadAllocatedBytes();
            assertThat(setting.extent(page).pages()).isGreaterThan(5);
            assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_MEMORY);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u202D"})
    void signsThatTurnLettersAroundAreRefused(String override) {
        assertThatThrownBy(() -> print("ar", "اتصل " + override + "0113 496 0123"))
                .isInstanceOf(OverriddenDirectionException.class)
                .hasMessageContaining("OVERRIDE")
                .hasMessageContaining("Arabic");
    }

    /** Closed or not, and far deeper than the 125 levels of UAX #9. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2066",
                "\u2067",
                "\u2068",
                "\u2069",
                "\u202A",
                "\u202B",
                "\u202C",
                "\u200F",
                "\u2067a",
                "\u202Bа\u2066"
            })
    void floodsOfDirectionSignsLeaveTheNumberAsItIsDialled(String sign) {
        assertTimeoutPreemptively(SOON, () -> {
            String flood = sign.repeat(10_000 / sign.length());
            byte[] pdf = print("ur", "فون " + flood + " " + Numbers.isolate(Samples.NUMBER));
            if (Extraction.isPossible()) {
                assertThat(BidiControls.strip(Extraction.text(pdf))).contains(Samples.NUMBER);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"0301,2000", "0651,2000", "200D,20000", "00AD,20000", "FE0F,20000"})
    void heapsOfMarksEndInTime(String sign, int times) {
        String heap = "e" + Character.toString(Integer.parseInt(sign, 16)).repeat(times);
        assertTimeoutPreemptively(SOON, () -> {
            try {
                assertThat(print("ar", heap)).isNotEmpty();
            } catch (MissingCharacterException e) {
                assertThat(e).hasMessageContaining("U+");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"bn,警,CJK UNIFIED IDEOGRAPHS 8B66", "ur,🙂,SLIGHTLY SMILING FACE", "pl,ক,BENGALI LETTER KA"})
    void aCharacterThatNoFaceHoldsIsNamed(String tag, String character, String name) {
        assertThatThrownBy(() -> print(tag, character))
                .isInstanceOf(MissingCharacterException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(Samples.of(tag).language().name());
    }

    static Stream<String> loneHalves() {
        return Stream.of("\uD83D", "\uDE42", "\uFFFE", "\uFFFF", "\uFDD0", "\uE000");
    }

    @ParameterizedTest
    @MethodSource("loneHalves")
    void whatIsNoCharacterIsRefused(String text) {
        LineShaper shaper = new LineShaper(Faces.packed());
        assertThatThrownBy(() -> shaper.shape("a" + text + "b", TextLanguage.ENGLISH, false, false))
                .isInstanceOf(UnsettableTextException.class)
                .hasMessageContaining("U+");
    }

    @Test
    void oneWordWithoutEndIsTooWideRatherThanBroken() {
        assertTimeoutPreemptively(
                SOON,
                () -> assertThat(Sheet.setting(TextLanguage.ENGLISH)
                                .extent(Sheet.page(TextLanguage.ENGLISH, "", "<p>" + "x".repeat(20_000) + "</p>"))
                                .tooWide())
                        .isTrue());
    }
}
