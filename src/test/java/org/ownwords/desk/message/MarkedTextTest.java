package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkedTextTest {

    static Stream<Arguments> forbidden() {
        return Stream.of(
                Arguments.of("فون \u202E 0800", "فون <U+202E RIGHT-TO-LEFT OVERRIDE> 0800"),
                Arguments.of("a\u0000b", "a<U+0000>b"),
                Arguments.of("one\ntwo\u2028three", "one/two<U+2028 LINE SEPARATOR>three"),
                Arguments.of("می‌خواهم", "می‌خواهم"),
                Arguments.of("\uFEFFstart", "<U+FEFF ZERO WIDTH NO-BREAK SPACE>start"));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void whatNobodySeesIsNamedWhereItStands(String text, String expected) {
        assertThat(MarkedText.forbidden(text).stream().map(MarkedTextTest::line).collect(Collectors.joining("/")))
                .isEqualTo(expected);
    }

    @Test
    void aFloodOfForbiddenSignsIsMarkedInItsBeginning() {
        List<List<MarkedText.Run>> lines = MarkedText.forbidden("\u0000x".repeat(500_000));
        assertThat(lines.get(0)).filteredOn(MarkedText.Run::offends).hasSize(50);
    }

    private static String line(List<MarkedText.Run> runs) {
        return runs.stream()
                .map(run -> run.offends() ? "<" + run.shown() + ">" : run.text())
                .collect(Collectors.joining());
    }
}
