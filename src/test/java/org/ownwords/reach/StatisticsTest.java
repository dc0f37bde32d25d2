package org.ownwords.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked values that the definitions of the indicators give. */
class StatisticsTest {

    @ParameterizedTest
    @CsvSource({"0, 10, 0, 0.2775", "18, 60, 0.1990, 0.4251", "0, 0, 0, 1", "10, 10, 0.7225, 1"})
    void wilsonGivesTheIntervalOfAShare(long count, long asked, double low, double high) {
        Interval interval = new Proportion(count, asked).wilson();
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({"48, 80, 56, 70, 0.0524, 0.3339", "18, 60, 30, 60, 0.0248, 0.3589"})
    void newcombeGivesTheIntervalOfAChange(long a, long n, long b, long m, double low, double high) {
        Interval interval = new Proportion(a, n).newcombe(new Proportion(b, m));
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({"60, 25.0", "100, 19.3", "385, 9.6"})
    void theDetectableChangeFallsWithThePeopleAsked(long perWave, double points) {
        assertThat(Power.detectable(0.30, perWave) * 100).isCloseTo(points, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({"0.30, 0.40, 356"})
    void aWaveMustAskEnoughPeople(double from, double to, long perWave) {
        assertThat(Power.perWave(from, to)).isEqualTo(perWave);
    }

    @ParameterizedTest
    @CsvSource({
        "18, 60, 30, 60, 0.10, IMPROVED",
        "30, 60, 18, 60, 0.10, WORSE",
        "18, 60, 20, 60, 0.10, CANNOT_TELL",
        "18, 60, 20, 60, 0.26, NO_CLEAR_CHANGE",
        "120, 400, 124, 400, 0.10, NO_CLEAR_CHANGE",
        "0, 0, 20, 60, 0.10, CANNOT_TELL"
    })
    void theVerdictSaysWhetherTheSampleCouldTell(long a, long n, long b, long m, double planned, Verdict verdict) {
        assertThat(Verdict.of(new Proportion(a, n), new Proportion(b, m), planned))
                .isEqualTo(verdict);
    }
}
