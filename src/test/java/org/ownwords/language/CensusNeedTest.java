package org.ownwords.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

class CensusNeedTest {

    private final CensusNeed census = CensusNeed.load();

    @Test
    void holdsThe43PoliceAreasByName() {
        assertThat(census.areas()).hasSize(43).isSortedAccordingTo(Comparator.comparing(PoliceArea::name));
        assertThat(census.areas())
                .contains(new PoliceArea("E23000001", "Metropolitan Police", "Mayor of London (MOPAC)"));
    }

    @Test
    void everyAreaCountsItsCategoriesMostSpeakersFirst() {
        assertThat(census.areas())
                .allSatisfy(area -> assertThat(census.in(area.code()))
                        .hasSize(94)
                        .isSortedAccordingTo(
                                Comparator.comparingLong(Need::speakers).reversed()));
    }

    @Test
    void tellsSpeakersAndShareAsTheCensusDoes() {
        assertThat(census.in("E23000001").get(0))
                .isEqualTo(new Need("E23000001", 1, "English (English or Welsh in Wales)", 6644355, 0.78407));
        assertThat(census.in("nowhere")).isEmpty();
    }

    @Test
    void everyCensusCodeOfALanguageIsACategory() {
        var codes = census.in("E23000001").stream().map(Need::censusCode).toList();
        assertThat(LanguageTable.load().all())
                .allSatisfy(language -> language.censusCode()
                        .ifPresent(code -> assertThat(codes).contains(code)));
    }

    @Test
    void carriesItsAttribution() {
        assertThat(census.attribution()).contains("TS024", "Open Government Licence v3.0");
    }
}
