package org.ownwords.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {

    /** The ratios of WebAIM's contrast checker. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #ffffff, 1.00",
        "#777777, #ffffff, 4.48",
        "#0d4039, #ffffff, 11.61",
        "#e3a02c, #fff, 2.25"
    })
    void contrastIsThatOfWcag(String one, String two, double ratio) {
        Colour first = Colour.of(one).orElseThrow();
        Colour second = Colour.of(two).orElseThrow();
        assertThat(first.contrast(second)).isCloseTo(ratio, within(0.01)).isEqualTo(second.contrast(first));
    }

    @ParameterizedTest
    @CsvSource({"#0D4039, #0d4039", "fff, #ffffff", "' 16211f ', #16211f", "red, ''", "#12345, ''", "'#fff;}', ''"})
    void onlyDigitsAreColours(String written, String read) {
        assertThat(Colour.of(written).map(Colour::toString).orElse("")).isEqualTo(read);
    }
}
