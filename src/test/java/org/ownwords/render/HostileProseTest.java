package org.ownwords.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.base.ProblemException;
import org.ownwords.message.Mark;
import org.ownwords.message.Placeholders;
import org.ownwords.message.SectionKind;

/** Markdown nested ten thousand deep ends in time: with a problem where the nesting is real, as plain words where it is not. */
class HostileProseTest {

    private static final int LEVELS = 10_000;

    private static Prose prose(String text) {
        Edition edition = Editions.edition("en-GB", Mark.NONE, Map.of(), Editions.section(SectionKind.LONG, text));
        return Prose.of(edition, SectionKind.LONG, Placeholders.Numbers.GROUPED);
    }

    static Stream<Arguments> nested() {
        return Stream.of(
                Arguments.of("lists on one line", "- ".repeat(LEVELS) + "x"),
                Arguments.of(
                        "lists line by line",
                        IntStream.range(0, 400)
                                .mapToObj(i -> "  ".repeat(i) + "- x")
                                .collect(Collectors.joining("\n"))),
                Arguments.of("numbers", "1. ".repeat(LEVELS) + "x"),
                Arguments.of("emphasis", "*a **b ".repeat(LEVELS) + "x" + "** x* x".repeat(LEVELS)),
                Arguments.of("emphasis, fewer", "*a **b ".repeat(90) + "x" + "** x* x".repeat(90)),
                Arguments.of("stars", "*".repeat(LEVELS) + "x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nested")
    void isRefused(String what, String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> prose(text))
                        .isInstanceOf(ProblemException.class)
                        .hasMessageMatching("(?s).*(deep|stars).*"));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of("quotes", "> ".repeat(LEVELS) + "x"),
                Arguments.of("brackets", "[".repeat(LEVELS) + "x" + "](".repeat(LEVELS)),
                Arguments.of("pictures", "![".repeat(LEVELS) + "x"),
                Arguments.of(
                        "ticks", IntStream.range(1, 400).mapToObj("`"::repeat).collect(Collectors.joining("x"))),
                Arguments.of("pairs", "**x".repeat(240) + "x**".repeat(240)),
                Arguments.of("HTML", "<b>".repeat(LEVELS) + "x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void isReadAsWords(String what, String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(prose(text).inLines("\n")).contains("x"));
    }
}
