package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.quality.Texts.against;
import static org.ownwords.quality.Texts.found;
import static org.ownwords.quality.Texts.marked;
import static org.ownwords.quality.Texts.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|acronym|Ask your IDVA. Text STOP.|IDVA",
                "ur|acronym|اپنے IDVA سے پوچھیں|",
                "pl|acronym|Zadzwoń do MOPS.|MOPS",
                "en-GB|acronym|HELP IS FREE|",
                "en-GB|doubled-word|You can can talk to us.|can can",
                "en-GB|doubled-word|That is what he said: that that matters.|that that",
                "en-GB|doubled-word|A is is-land.|",
                "pl|doubled-word|To jest jest darmowe.|jest jest",
                "id|doubled-word|anak anak|",
                "ur|doubled-word|کبھی کبھی|",
                "bn|doubled-word|ধীরে ধীরে|",
                "en-GB|doubled-space|Hello  you.|'  '",
                "ur|doubled-space|مدد  مفت|'  '",
                "zh-Hans|doubled-space|你好。 免费。|",
                "fa|zero-width-space|می\u200Cخواهم|",
                "bn|zero-width-space|র\u200D্যাব|",
                "ur|zero-width-space|مدد\u200Bمفت|\u200B",
                "km|zero-width-space|ជំនួយ\u200Bឥតគិតថ្លៃ|",
                "en-GB|brackets|Call us (any time.|(",
                "en-GB|brackets|Call us (any time).|",
                "en-GB|brackets|1) Call us.|",
                "zh-Hans|brackets|请打电话（任何时间)。|（ )",
                "zh-Hans|brackets|请打电话（任何时间）。|",
                "ur|brackets|فون کریں (کسی وقت)۔|",
            })
    void slipsAreMarked(String tag, String id, String words, String marked) {
        assertThat(marked(words(tag, words), id).stream().sorted().toList())
                .isEqualTo(
                        marked == null
                                ? java.util.List.of()
                                : marked.isBlank()
                                        ? java.util.List.of(marked)
                                        : id.equals("brackets")
                                                ? java.util.stream.Stream.of(marked.split(" "))
                                                        .sorted()
                                                        .toList()
                                                : java.util.List.of(marked));
    }

    @Test
    void aLongEnglishSentenceIsMarked() {
        String twentyFive = "word ".repeat(24) + "word.";
        assertThat(found(words("en-GB", twentyFive), LongSentence.ID)).isEmpty();
        assertThat(found(words("en-GB", "Hello. One " + twentyFive), LongSentence.ID))
                .hasSize(1);
        assertThat(found(words("pl", "One " + twentyFive), LongSentence.ID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Are you safe?|ur|کیا آپ محفوظ ہیں؟|0",
                "Are you safe?|ur|آپ محفوظ ہیں۔|1",
                "It is free.|bn|এটি বিনামূল্যে।|0",
                "It is free.|zh-Hans|免费。|0",
                "It is free.|zh-Hans|免费|1",
                "Are you safe?|el|Είσαι ασφαλής;|0",
                "Are you safe?|hy|Դուք ապահո՞վ եք։|0",
                "Are you safe?|am|ደህና ነዎት?|0",
                "It is free.|am|ነፃ ነው።|0",
                "It is free.|th|ฟรี|0",
                "Call us!|es|¡Llámanos!|0",
                "Call us!|pl|Zadzwoń.|1",
                "It is “free.”|pl|To jest „za darmo.”|0",
            })
    void aQuestionStaysAQuestion(String source, String tag, String words, int findings) {
        assertThat(found(against(words(tag, words), source), ClosingPunctuation.ID))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our help is free for you.|pl|Our help is FREE for you.|1",
                "Our help is free for you.|pl|Nasza pomoc jest za darmo.|0",
                "{service.name}: OK.|pl|{service.name}: OK.|0",
            })
    void wordsThatWereNotTranslatedAreMarked(String source, String tag, String words, int findings) {
        assertThat(found(against(words(tag, words), source), SameAsSource.ID)).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call us (any time).|zh-Hans|请打电话（任何时间）。|0",
                "Call us (any time).|ur|فون کریں۔|1",
            })
    void bracketsAreAsManyAsInTheSource(String source, String tag, String words, int findings) {
        assertThat(found(against(words(tag, words), source), Brackets.UNLIKE)).hasSize(findings);
    }
}
