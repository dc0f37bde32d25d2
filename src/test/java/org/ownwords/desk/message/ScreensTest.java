package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.desk.Choice;

class ScreensTest {

    @ParameterizedTest
    @CsvSource({
        "0,1,1,1,''",
        "3,1,1,1,1 2 3",
        "7,2,3,2,4 5 6",
        "7,3,3,3,7",
        "7,99,3,3,7",
        "7,-1,3,1,1 2 3",
        "6,2,2,2,4 5 6"
    })
    void aScreenThatThereIsNotIsTheNearest(int all, int asked, int count, int number, String shown) {
        Screens<String> screens = new Screens<>(
                IntStream.rangeClosed(1, all).mapToObj(String::valueOf).toList(), 3, asked);
        assertThat(screens.count()).isEqualTo(count);
        assertThat(screens.number()).isEqualTo(number);
        assertThat(String.join(" ", screens.shown())).isEqualTo(shown);
    }

    @org.junit.jupiter.api.Test
    void screensAreNamedByTheirFirstAndLast() {
        assertThat(new Screens<>(List.of("Arabic", "Bengali", "Czech"), 2, 1).choices(name -> name))
                .containsExactly(new Choice("1", "Arabic to Bengali"), new Choice("2", "Czech to Czech"));
    }
}
