package org.ownwords.reach.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

    private final Gate commissioner = new Gate(Rule.COMMISSIONER);
    private final Gate everybody = new Gate(Rule.PUBLIC);

    @ParameterizedTest
    @CsvSource({
        "0, withheld to protect people, withheld to protect people",
        "4, withheld to protect people, withheld to protect people",
        "5, 5, withheld to protect people",
        "9, 10, withheld to protect people",
        "12, 10, 10",
        "13, 15, 15",
        "5000, 5000, 5000"
    })
    void smallCountsAreWithheldAndOthersRounded(long count, String forCommissioners, String forEverybody) {
        assertThat(commissioner.count(count).words()).isEqualTo(forCommissioners);
        assertThat(everybody.count(count).words()).isEqualTo(forEverybody);
    }

    @ParameterizedTest
    @CsvSource({"0, 60, true", "4, 60, true", "5, 60, false", "55, 60, false", "56, 60, true", "60, 60, true"})
    void aShareIsWithheldWhereThePartOrTheRestIsSmall(long part, long whole, boolean withheld) {
        assertThat(commissioner.share(part, whole, () -> "shown").withheld()).isEqualTo(withheld);
    }

    @Test
    void aTableWithAWithheldCountShowsNoTotals() {
        List<Long> delivered = List.of(40L, 12L, 25L);
        assertThat(commissioner.total(delivered, delivered).words()).isEqualTo("75");
        assertThat(commissioner.total(delivered, List.of(40L, 12L, 25L, 3L)).withheld())
                .isTrue();
    }

    @Test
    void whatComesFromAWithheldFigureIsWithheld() {
        assertThat(commissioner.count(3).map(count -> count * 100).words()).isEqualTo(Figure.WITHHELD);
    }

    @Test
    void noRuleShowsCountsBelowFive() {
        assertThatThrownBy(() -> new Rule("careless", 4, 1)).hasMessageContaining("never shows counts below 5");
    }
}
