package org.ownwords.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.LanguageBrief.Kind;
import org.ownwords.message.LanguageBrief.Part;

class TableBriefTest {

    private static final LanguageTable LANGUAGES = LanguageTable.load();

    static Stream<Language> everyLanguage() {
        return LANGUAGES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void everyPartOfTheBriefOfEveryLanguageSaysSomething(Language language) {
        LanguageBrief brief = TableBrief.of(language, LANGUAGES);
        for (Part part : Part.values()) {
            assertThat(brief.of(part))
                    .as(part.label())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line)
                            .isNotBlank()
                            .doesNotContain("..", "null", "  ")
                            .matches(".*[.?]"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phr-x-mirpuri | ORAL           | WHY      | is spoken",
                "bfi           | SIGNED         | SETTLE   | face may be seen",
                "kmr           | LOW_CONFIDENCE | NEVER    | Never instead of it",
                "tet           | LOW_CONFIDENCE | SETTLE   | Latin letters"
            })
    void itSaysWhatTheTableKnows(String tag, Kind kind, Part part, String said) {
        LanguageBrief brief = TableBrief.of(LANGUAGES.require(LanguageTag.of(tag)), LANGUAGES);
        assertThat(brief.kind()).isEqualTo(kind);
        assertThat(String.join(" ", brief.of(part))).contains(said);
    }
}
