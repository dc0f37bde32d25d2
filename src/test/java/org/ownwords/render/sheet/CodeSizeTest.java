package org.ownwords.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.base.ProblemException;

class CodeSizeTest {

    private static final String ADDRESS = "https://own.example/c/K7M4QX";
    private static final Paper A4 = new Paper("Poster A4", 210, 297, 210, 10, 12, 28, 1, 0.8);

    /** 28 letters at level Q take 29 modules; with the quiet zone 37. */
    @ParameterizedTest
    @CsvSource({"0.35, 35", "0.5, 50", "0.6, 60", "0.05, 14.5"})
    void isATenthOfTheDistanceBesideItsQuietZone(double metres, double side) {
        assertThat(CodeSize.side(ADDRESS, metres, A4)).isCloseTo(side * 37 / 29, within(0.01));
    }

    @Test
    void saysWhenTheSheetIsTooSmallForTheDistance() {
        assertThatThrownBy(() -> CodeSize.side(ADDRESS, 2, A4))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("read from 2.00 metres is 255 millimetres wide; there is room for 95");
    }
}
