package org.ownwords.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallbackTest {

    private final Fallback fallback = new Fallback(LanguageTable.load());

    @ParameterizedTest
    @CsvSource({
        // asked        medium   have                     served
        "phr-x-mirpuri, WRITTEN, bn pa ur en-GB,          ur",
        "phr-x-mirpuri, WRITTEN, bn pa,                   ",
        "phr-x-mirpuri, WRITTEN, bn pa en-GB,             en-GB",
        "phr-x-mirpuri, WRITTEN, phr,                     ",
        "phr-x-mirpuri, SPOKEN,  bn pa ur en-GB,          ur",
        "phr-x-mirpuri, SPOKEN,  phr ur,                  phr",
        "phr-x-mirpuri, SPOKEN,  phr-x-mirpuri ur,        phr-x-mirpuri",
        "syl,           WRITTEN, bn en-GB,                bn",
        "zh-Hant,       WRITTEN, zh zh-Hans,              ",
        "zh-Hant,       WRITTEN, zh zh-Hans en-GB,        en-GB",
        "zh-Hant-HK,    WRITTEN, zh-Hans zh-Hant,         zh-Hant",
        "zh-HK,         WRITTEN, zh-Hans zh-Hant,         zh-Hant",
        "pa-Arab,       WRITTEN, pa ur,                   ur",
        "pa-Arab,       WRITTEN, pa,                      ",
        "pnb,           WRITTEN, pa-Arab pa,              pnb",
        "pa,            WRITTEN, ur pnb,                  ",
        "sr-Latn,       WRITTEN, sr en-GB,                sr",
        "sr-Latn-ME,    WRITTEN, hr,                      ",
        "prs,           WRITTEN, fa-AF ps,                fa-AF",
        "prs,           WRITTEN, ps,                      ",
        "bo,            WRITTEN, zh zh-Hans zh-Hant,      ",
        "ckb,           WRITTEN, kmr ku,                  ",
        "syl-Sylo,      WRITTEN, bn,                      bn",
        "bfi,           SPOKEN,  en-GB,                   ",
        "UR,            WRITTEN, UR,                      ur",
    })
    void theListDecidesAndNothingElse(String asked, Medium medium, String have, String served) {
        Resolution resolution = fallback.propose(LanguageTag.of(asked), medium, tags(have));
        assertThat(resolution.servedBy().map(LanguageTag::value).orElse(null)).isEqualTo(served);
        assertThat(resolution.reason()).isNotBlank();
    }

    @Test
    void aProposalSaysWhyAndThatNobodyConfirmedIt() {
        Resolution resolution =
                fallback.propose(LanguageTag.of("phr-x-mirpuri"), Medium.WRITTEN, tags("bn pa ur en-GB"));
        assertThat(resolution.reason())
                .isEqualTo("Mirpuri is mostly spoken; its readers read Urdu."
                        + " Proposed by the table, not confirmed by anybody.");
        assertThat(resolution.confirmed()).isFalse();
        assertThat(resolution.isFallback()).isTrue();
    }

    @Test
    void aHoldSaysWhatWasMissingAndWhatIsRefused() {
        Resolution resolution = fallback.propose(LanguageTag.of("phr-x-mirpuri"), Medium.WRITTEN, tags("bn pa"));
        assertThat(resolution.servedBy()).isEmpty();
        assertThat(resolution.reason())
                .isEqualTo(
                        "Held: Mirpuri is mostly spoken; there is no text in Mirpuri, nor in Urdu or English, which the"
                                + " table proposes. Punjabi (Gurmukhi) must never be given instead.");
    }

    @Test
    void anotherScriptAndALanguagePassedOverAreTold() {
        assertThat(fallback.propose(LanguageTag.of("sr-Latn"), Medium.WRITTEN, tags("sr"))
                        .reason())
                .contains("It is written in another script.");
        assertThat(fallback.propose(LanguageTag.of("prs"), Medium.WRITTEN, tags("en-GB"))
                        .reason())
                .contains("There is none in ")
                .contains("which would serve better.");
    }

    @Test
    void theOwnLanguageIsNoFallback() {
        Resolution resolution = fallback.propose(LanguageTag.of("ur"), Medium.WRITTEN, tags("ur en-GB"));
        assertThat(resolution.isFallback()).isFalse();
        assertThat(resolution.confirmed()).isFalse();
        assertThat(resolution.reason()).isEqualTo("There is a text in Urdu itself.");
    }

    @Test
    void aConfirmedOrderReplacesTheTables() {
        Resolution resolution = confirmed("phr-x-mirpuri", "bn", "ur bn");
        assertThat(resolution.servedBy()).contains(LanguageTag.of("bn"));
        assertThat(resolution.confirmed()).isTrue();
        assertThat(resolution.reason()).endsWith("Confirmed by Amina Ali on 3 November 2026.");
    }

    @Test
    void aConfirmationNeverReachesWhatMustNotBeGiven() {
        assertThat(confirmed("phr-x-mirpuri", "pa ur", "pa ur").servedBy()).contains(LanguageTag.of("ur"));
        assertThat(confirmed("phr-x-mirpuri", "pa", "pa ur en-GB").servedBy()).isEmpty();
    }

    @Test
    void anEmptyConfirmationHolds() {
        Resolution resolution = confirmed("phr-x-mirpuri", "", "ur en-GB");
        assertThat(resolution.servedBy()).isEmpty();
        assertThat(resolution.reason()).startsWith("Held: ").contains("nothing else serves");
    }

    private Resolution confirmed(String asked, String order, String have) {
        List<LanguageTag> list = stream(order).toList();
        return fallback.confirmed(
                LanguageTag.of(asked), Medium.WRITTEN, list, "Amina Ali on 3 November 2026", tags(have));
    }

    private static Set<LanguageTag> tags(String text) {
        return stream(text).collect(Collectors.toSet());
    }

    private static Stream<LanguageTag> stream(String text) {
        return Stream.of(text.split(" ")).filter(tag -> !tag.isEmpty()).map(LanguageTag::of);
    }
}
