package org.ownwords.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentPriceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "420   | 1 | 1       | 4.2p",
                "420   | 3 | 1       | 12.6p",
                "400   | 1 | 1       | 4p",
                "425   | 1 | 100     | £4.25",
                "1     | 1 | 1       | 0.01p",
                "1     | 1 | 9999    | 99.99p",
                "1     | 1 | 10000   | £1.00",
                "375   | 3 | 13      | £1.46",
                "10000 | 9 | 1000000 | £9,000,000.00"
            })
    void pennyByPennyAndPoundsFromAPoundOn(int hundredths, int segments, int people, String cost) {
        assertThat(new SegmentPrice(hundredths).of(segments, people)).isEqualTo(cost);
    }
}
