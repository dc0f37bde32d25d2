package org.ownwords.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundFindingTest {

    @ParameterizedTest
    @CsvSource({
        "60000, -26.1, 0,    0,    0, too quiet: −26 LUFS",
        "60000,  -8.9, 0,    0,    0, very loud: −9 LUFS",
        "60000, -16.0, 1,    0,    0, in 1 place and crackles",
        "60000, -16.0, 7,    0,    0, in 7 places and crackles",
        "60000, -16.0, 0, 1501,    0, for the first 2 seconds",
        "60000, -16.0, 0,    0, 2501, for the last 3 seconds",
        " 2999, -16.0, 0,    0,    0, over after 3 seconds",
        "90001, -16.0, 0,    0,    0, It takes 90 seconds"
    })
    void whatCouldBeBetterIsSaidInPlainWordsWithARemedy(
            int millis, double loudness, int distorted, int start, int end, String what) {
        assertThat(SoundFinding.of(new Measures(millis, loudness, -3, distorted, start, end)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.what()).contains(what);
                    assertThat(finding.remedy()).endsWith(".");
                });
    }

    @Test
    void whatIsAsItShouldBeNeedsNoWords() {
        assertThat(SoundFinding.of(new Measures(90_000, -26, -1, 0, 1_500, 2_500)))
                .isEmpty();
        assertThat(SoundFinding.of(new Measures(3_000, -9, -1, 0, 0, 0))).isEmpty();
    }
}
