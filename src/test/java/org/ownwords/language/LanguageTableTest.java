package org.ownwords.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.base.ProblemException;

class LanguageTableTest {

    private final LanguageTable table = LanguageTable.load();

    @Test
    void holdsEveryRowOnce() {
        assertThat(table.all()).hasSize(265);
        assertThat(table.all().stream().map(Language::tag).distinct()).hasSize(265);
    }

    @Test
    void everyTagOfEveryListIsARow() {
        Set<LanguageTag> tags = table.all().stream().map(Language::tag).collect(Collectors.toSet());
        assertThat(table.all()).allSatisfy(row -> {
            assertThat(tags).containsAll(row.writtenFallback()).containsAll(row.spokenFallback());
            assertThat(tags).containsAll(row.neverFallback());
        });
    }

    @Test
    void noListProposesWhatMustNeverBeGiven() {
        assertThat(table.all()).allSatisfy(row -> {
            assertThat(row.writtenFallback()).noneMatch(row.neverFallback()::contains);
            assertThat(row.spokenFallback()).noneMatch(row.neverFallback()::contains);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ur,           Arab, RTL, STANDARD,    Noto Nastaliq Urdu",
        "prs,          Arab, RTL, STANDARD,    Noto Naskh Arabic",
        "pa,           Guru, LTR, STANDARD,    Noto Sans Gurmukhi",
        "pnb,          Arab, RTL, REGIONAL,    Noto Nastaliq Urdu",
        "kmr,          Latn, LTR, REGIONAL,    Noto Sans",
        "ff-Adlm,      Adlm, RTL, REGIONAL,    Noto Sans Adlam",
        "sr-Latn,      Latn, LTR, STANDARD,    Noto Sans",
        "phr-x-mirpuri,Arab, RTL, MOSTLY_ORAL, Noto Nastaliq Urdu",
        "bfi,          Zxxx, LTR, SIGNED,      ''",
    })
    void scriptAndDirectionComeFromTheTable(
            String tag, String script, Direction direction, WrittenStatus written, String font) {
        Language language = table.require(LanguageTag.of(tag));
        assertThat(language.tag()).hasToString(tag);
        assertThat(language.script()).isEqualTo(script);
        assertThat(language.direction()).isEqualTo(direction);
        assertThat(language.written()).isEqualTo(written);
        assertThat(language.fontFamily()).isEqualTo(font);
    }

    @ParameterizedTest
    @CsvSource({
        "iw, he", "pa-Arab, pnb", "PA-arab, pnb", "lah, pnb", "pa-PK, pnb", "pa-Guru, pa", "sr-cyrl, sr",
                "zh-TW, zh-Hant-TW",
        "zh-HK, zh-Hant-HK", "zh-CN, zh-Hans", "sgn-GB, bfi", "en, en-GB", "UR, ur", "ZH-HANT, zh-Hant", "TI, ti",
                "iT, it",
    })
    void anyCaseAndEachAliasFindsItsOneRow(String asked, String found) {
        assertThat(table.find(LanguageTag.of(asked))).map(Language::tag).contains(LanguageTag.of(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ur-Latn", "pl-PL", "bn-Sylo", "zh-Hant-MY", "sr-Arab", "fr-CA", "xx"})
    void noTagIsCutToFindARow(String tag) {
        assertThat(table.find(LanguageTag.of(tag))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kmr, kmr", "pnb, pnb", "prs, prs", "rmy, rmy", "cmn, cmn", "tw, tw"})
    void whatIcuRewritesKeepsItsIdentity(String tag, String kept) {
        assertThat(table.require(LanguageTag.of(tag)).tag()).hasToString(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "urdu, ur (Urdu)",
        "mirpuri, phr-x-mirpuri",
        "ur-Latn, ur (Urdu)",
        "polish, pl (Polish)",
        "bnn, bn (Bengali"
    })
    void anUnknownTagNamesTheNearest(String tag, String nearest) {
        assertThatThrownBy(() -> table.require(LanguageTag.of(tag)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("\"" + tag + "\" is not in the table of languages.")
                .hasMessageContaining(nearest);
    }

    @Test
    void aTurkishMachineReadsTheSameTable() {
        Map<String, Language> here = byTag(table.all());
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            LanguageTable there = LanguageTable.load();
            assertThat(byTag(there.all())).isEqualTo(here);
            assertThat(there.find(LanguageTag.of("IT"))).isPresent();
            assertThat(there.find(LanguageTag.of("TI"))).isPresent();
            assertThat(there.find(LanguageTag.of("IW"))).isPresent();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Map<String, Language> byTag(List<Language> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.tag().value(), row -> row));
    }
}
