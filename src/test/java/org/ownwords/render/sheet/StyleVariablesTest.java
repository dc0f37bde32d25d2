package org.ownwords.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.base.ProblemException;

class StyleVariablesTest {

    private static String resolved(Map<String, String> own, String... sheets) {
        Map<String, String> files = Map.of("a.css", sheets[0], "b.css", sheets.length > 1 ? sheets[1] : "");
        return new StyleVariables(name -> Optional.ofNullable(files.get(name)), List.of("a.css", "b.css"), own)
                .style("a.css")
                .orElseThrow()
                .strip();
    }

    @Test
    void aLaterSheetStandsBeforeAnEarlierOneAndABodysOwnBeforeBoth() {
        String first = ":root { --ink: black; --edge: 1em }\np { color: var(--ink); margin: var( --edge ) }";
        assertThat(resolved(Map.of(), first)).isEqualTo("p { color: black; margin: 1em }");
        assertThat(resolved(Map.of(), first, ":root { --ink: green }")).isEqualTo("p { color: green; margin: 1em }");
        assertThat(resolved(Map.of("ink", "red"), first, ":root { --ink: green }"))
                .isEqualTo("p { color: red; margin: 1em }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":root { --a: var(--b); --b: #123456 } p { color: var(--a) }|p { color: #123456 }",
                "p { color: var(--none, #abc) }|p { color: #abc }",
                "p { color: var(--none, rgb(1, 2, 3)) }|p { color: rgb(1, 2, 3) }",
                "/* var(--none) is not read */ p { color: red }|p { color: red }"
            })
    void putsValuesInPlace(String css, String expected) {
        assertThat(resolved(Map.of(), css)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p { color: var(--none) }|templates/a.css:1: No style sheet of this page declares the variable --none",
                "/* one@two */@p {@color: var(--none) }|templates/a.css:4: No style sheet",
                ":root {@--a: var(--b);@--b: var(--a) }@p { color: var(--a) }|templates/a.css:4: The variable",
                "p { color: var(ink) }|templates/a.css:1: var( is not followed by a name"
            })
    void namesFileLineAndVariable(String css, String message) {
        assertThatThrownBy(() -> resolved(Map.of(), css.replace('@', '\n')))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(message);
    }
}
