package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.quality.Texts.content;
import static org.ownwords.quality.Texts.found;
import static org.ownwords.quality.Texts.marked;
import static org.ownwords.quality.Texts.section;
import static org.ownwords.quality.Texts.subject;
import static org.ownwords.quality.Texts.words;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.directory.RouteKind;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.Checks.Target;

class ScriptChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|Help is free.|0",
                "en-GB|مدد مفت ہے۔|1",
                "en-GB|We speak English, polski, اردو and বাংলা here every day of the week.|0",
                "ur|مدد مفت ہے۔|0",
                "ur|Help is free.|1",
                "ur|madad muft hai|1",
                "ur|ہم سے {service.name} پر بات کریں: {route.phone}|0",
                "ur|ہم سے بات کریں، ہم Open Door ہیں اور ہماری مدد مفت ہے۔|0",
                "ur|ਮਦਦ ਮੁਫ਼ਤ ਹੈ।|1",
                "pa|ਮਦਦ ਮੁਫ਼ਤ ਹੈ।|0",
                "pa|مدد مفت ہے۔|1",
                "pnb|مدد مفت اے۔|0",
                "bn|সাহায্য বিনামূল্যে।|0",
                "bn|सहायता मुफ़्त है।|1",
                "pl|Pomoc jest bezpłatna.|0",
                "sr|Помоћ је бесплатна.|0",
                "sr|Pomoć je besplatna.|1",
                "sr-Latn|Pomoć je besplatna.|0",
                "sr-Latn|Помоћ је бесплатна.|1",
                "zh-Hans|帮助是免费的。|0",
                "zh-Hans|Bāngzhù shì miǎnfèi de.|1",
                "ja|ヘルプは無料です。|0",
                "ko|도움은 무료입니다.|0",
                "am|እርዳታው ነፃ ነው።|0",
                "bfi|Any words|0",
            })
    void eachPassageIsInTheScriptOfItsTag(String tag, String words, int findings) {
        assertThat(found(words(tag, words), DeclaredScript.ID)).hasSize(findings);
    }

    @Test
    void onlyThePassageInTheWrongScriptIsMarked() {
        assertThat(marked(
                        subject("ur", section(SectionKind.LONG, "-: مدد مفت ہے۔", "free: It is free.")),
                        DeclaredScript.ID))
                .containsExactly("It is free.");
    }

    @Test
    void theNameOfTheServiceMayStandInItsOwnLetters() {
        Target target = new Target(
                Texts.service("The Long Open Door Partnership", "everyone", 0, false),
                Texts.route(RouteKind.PHONE, "0808 157 0123", "ur"));
        var content = content("ur", Map.of(), section(SectionKind.HEADLINE, "-: The Long Open Door Partnership: مدد"));
        assertThat(found(subject(content, Optional.of(target)), DeclaredScript.ID))
                .isEmpty();
        assertThat(found(subject(content, Optional.empty()), DeclaredScript.ID)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|It is frее.|frее",
                "ru|Пoмощь|Пoмощь",
                "ru|Помощь по SMS-коду|",
                "zh-Hans|发SMS给我们|",
                "ur|SMSکریں|",
            })
    void aWordThatMixesLookAlikesIsMarked(String tag, String words, String marked) {
        assertThat(String.join(" ", marked(words(tag, words), MixedScript.ID))).isEqualTo(marked == null ? "" : marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hant|我們可以幫助您,服務免費。|0",
                "zh-Hant|我们可以帮助您，服务免费。|1",
                "zh-Hans|我们可以帮助您，服务免费。|0",
                "zh-Hans|我們可以幫助您，服務免費。|1",
                "zh-Hant-HK|你可以同我哋傾,唔使俾錢。|0",
                "yue-Hant|你可以同我哋傾，唔使俾錢。|0",
                "zh-Hans|你好|0",
                "zh-Hant|你好|0",
            })
    void traditionalAndSimplifiedAreToldApart(String tag, String words, int findings) {
        assertThat(found(words(tag, words), ChineseCharacters.ID)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|Help is free – “always”…|",
                "ur|مدد مفت ہے\u200C۔ Call +44 (0)808|",
                "bn|সাহায্য বিনামূল্যে। ০১২|",
                "pl|Zażółć gęślą jaźń|",
                "en-GB|Help 😀 now|😀",
                "ur|مدد ਮੁਫ਼ਤ|ਮ ੁ ਫ ਼ ਤ",
                "zh-Hans|帮助是免费的。|",
                "am|እርዳታው ነፃ ነው። 123|",
            })
    void aCharacterThatNoFontHoldsIsMarked(String tag, String words, String marked) {
        assertThat(String.join(" ", marked(words(tag, words), FontCharacters.ID)))
                .isEqualTo(marked == null ? "" : marked);
    }

    @Test
    void aScriptWithoutAPackedFontCannotBePrinted() {
        Checks withoutFonts = new Checks(family -> Optional.empty());
        assertThat(withoutFonts.run(words("ur", "مدد مفت ہے۔")))
                .filteredOn(finding -> finding.check().equals(FontCharacters.ID))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("Noto Nastaliq Urdu"));
    }

    @Test
    void aTextMessageNeedsNoFont() {
        assertThat(found(Texts.sms("en-GB", "Hello 😀"), FontCharacters.ID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ur|آپ کی مدد|",
                "ur|آپ كي مدد|ك",
                "pl|Zażółć gęślą jaźń|",
                "pl|Dobrý den|ý",
                "zh-Hans|帮助|",
                "phr-x-mirpuri|مدد كي|",
            })
    void aLetterOfAnotherLanguageIsAWarning(String tag, String words, String marked) {
        assertThat(String.join(" ", marked(words(tag, words), UnusualLetters.ID)))
                .isEqualTo(marked == null ? "" : marked);
    }
}
