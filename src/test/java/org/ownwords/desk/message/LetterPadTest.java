package org.ownwords.desk.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.ownwords.account.PersonId;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Revision;
import org.ownwords.message.RevisionId;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.quality.PrintedSigns;

class LetterPadTest {
    private static final LanguageTable LANGUAGES = LanguageTable.load();

    private final Variants variants = Mockito.mock(Variants.class);
    private final LetterPad pad = new LetterPad(LANGUAGES, variants);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ur            | ٹ ڈ ڑ ں ہ ھ ے ، ۔ ؟ ZWNJ  | a ك
                    fa            | پ چ ژ گ ی ، ؟ « » ZWNJ ZWJ | a 1
                    ckb           | ڕ ڵ ۆ ێ ە ھ ZWNJ           | a
                    bn            | ক খ ড় ◌্ ◌া । ZWNJ ZWJ      | a
                    pa            | ਕ ੜ ◌ੱ ਗ਼ ZWJ               | a
                    hi            | क ◌् ॐ । ZWJ              | a
                    am            | ሀ ፐ ። ፣                   | a ZWJ
                    ti            | ሀ ቐ                       | a
                    my            | က ◌ာ ။ ZWNJ               | a
                    km            | ក ◌្ ។ ZWNJ               | a
                    pl            | ą Ą ł Ł „ ”               | a z ZWJ q
                    yo            | ẹ ẹ́ ọ̀ ṣ Ṣ                | gb a
                    tr            | ı İ ş Ş                   | i
                    he            | א ת ־                     | a
                    zh-Hans       | 。 ，                      | 的
                    phr-x-mirpuri | ٹ ڑ ے ۔ ZWNJ              | a
                    pnb           | ٹ ڑ ے ۔                   | a
                    syl           | ক ড় ◌্ । ZWNJ              | a
                    """)
    void aLanguageHasItsOwnLettersAndNoneOfEveryKeyboard(String tag, String has, String lacks) {
        List<String> shown = shown(tag);
        assertThat(shown)
                .contains(has.split(" "))
                .doesNotContain(lacks.split(" "))
                .doesNotHaveDuplicates();
    }

    @Test
    void aLetterIsNamedForThoseWhoHearIt() {
        assertThat(pad.of(language("fa")).stream().flatMap(group -> group.letters().stream()))
                .contains(new LetterPad.Letter("\u200C", "ZWNJ", "zero width non-joiner"))
                .contains(new LetterPad.Letter("پ", "پ", "arabic letter peh"));
    }

    @Test
    void whereCldrKnowsNothingTheLettersOfItsOwnTextsAreThere() {
        assertThat(pad.of(language("kmr"))).extracting(LetterPad.Group::label).doesNotContain("Letters and marks");
        Mockito.when(variants.latest(LanguageTag.of("kmr")))
                .thenReturn(List.of(saying("kmr", "Alîkarî bêpere ye {route.phone}")));
        assertThat(pad.of(language("kmr")).get(0).letters())
                .extracting(LetterPad.Letter::text)
                .containsExactlyInAnyOrder("î", "ê", "Î", "Ê");
    }

    /** CLDR names marks for Urdu that Nastaliq fonts do not draw; a key that shows a box is no help. */
    @Test
    void aLetterThatNoFontOfTheProgramDrawsHasNoKey() {
        var signs = new PrintedSigns();
        for (Language language : LANGUAGES.all()) {
            assertThat(pad.of(language).stream()
                            .flatMap(group -> group.letters().stream())
                            .map(LetterPad.Letter::text))
                    .as(language.tag().value())
                    .allMatch(text -> signs.has(language, text));
        }
    }

    @Test
    void whatIsNotWrittenHasNoPad() {
        Language sign = LANGUAGES.all().stream()
                .filter(language -> language.script().equals("Zxxx"))
                .findFirst()
                .orElseThrow();
        assertThat(pad.of(sign)).isEmpty();
    }

    @Test
    void everyLanguageOfTheTableHasAPadThatAPersonCanSearch() {
        for (Language language : LANGUAGES.all()) {
            assertThat(pad.of(language).stream()
                            .mapToInt(group -> group.letters().size())
                            .sum())
                    .as(language.tag().value())
                    .isLessThan(600);
        }
    }

    private List<String> shown(String tag) {
        return pad.of(language(tag)).stream()
                .flatMap(group -> group.letters().stream())
                .map(LetterPad.Letter::shown)
                .toList();
    }

    private static Language language(String tag) {
        return LANGUAGES.require(LanguageTag.of(tag));
    }

    private static Revision saying(String tag, String words) {
        VariantId id = new VariantId(MessageId.of("help"), LanguageTag.of(tag));
        Section sms = new Section(SectionKind.SMS, List.of(new Passage(Optional.empty(), words)));
        return new Revision(
                new RevisionId(1),
                1,
                new VariantContent(id, Origin.TRANSLATED, Optional.empty(), Map.of(), List.of(sms)),
                new PersonId(1),
                Instant.EPOCH);
    }
}
