package org.ownwords.delivery.reply;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.delivery.Replies;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;

/** What a reply asks for, in the words and spellings in which it comes. */
class KeywordsTest {

    private static final Keywords KEYWORDS = new Keywords(LanguageTable.load());

    @Test
    void everyStopWordOfTheListStopsInAnyCaseUnderAnyLocale() throws IOException {
        Locale usual = Locale.getDefault();
        List<String> missed = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Replies.class.getResourceAsStream("keywords.csv"))) {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            for (NamedCsvRecord row : rows) {
                String word = row.getField("keyword");
                if (!row.getField("meaning").equals("stop")) {
                    continue;
                }
                for (String form :
                        List.of(word, word.toLowerCase(Locale.ROOT), " " + word + "!!", "\u2067" + word + "\u2069.")) {
                    if (!(KEYWORDS.intent(form) instanceof Intent.Stop)) {
                        missed.add(form);
                    }
                }
            }
        } finally {
            Locale.setDefault(usual);
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop please",
                "Please stop",
                "STOP.",
                "s t o p",
                "Stoppp",
                "stp",
                "sotp",
                "ＳＴＯＰ",
                "stop all",
                "Stop texting me now",
                "proszę STOP",
                "rezygnuje",
                "REZYGNUJĘ!",
                "arrêt",
                "arret",
                "İPTAL",
                "iptal",
                "ıptal",
                "الغاء",
                "إلغاء",
                "إلغـــاء",
                "إيقاف من فضلك",
                "لغو۱۱",
                "لغو١١",
                "بند کریں",
                "بند كريں",
                "ਬੰਦ ਕਰੋ ਜੀ",
                "বন্ধ করুন",
                "jooji",
                "请退订",
                "ขอยกเลิก",
                "unsubscribe me"
            })
    void isAStop(String text) {
        assertThat(KEYWORDS.intent(text)).isInstanceOf(Intent.Stop.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you",
                "Where are you",
                "I cannot end this because he will be angry with me",
                "We met at the bus stop near the library when he came back from work yesterday evening",
                "yes",
                "Dziękuję bardzo"
            })
    void isNoStop(String text) {
        assertThat(KEYWORDS.intent(text)).isNotInstanceOf(Intent.Stop.class);
    }

    @ParameterizedTest
    @CsvSource({"Polish,pl", "polski,pl", "ENGLISH,", "اردو,ur", "Soomaali,so"})
    void theNameOfALanguageChoosesIt(String text, String tag) {
        Intent intent = KEYWORDS.intent(text);
        if (tag != null) {
            assertThat(intent).isEqualTo(new Intent.Language(LanguageTag.of(tag)));
        } else {
            assertThat(intent).isNotInstanceOf(Intent.Stop.class);
        }
    }

    @Test
    void aStopThatSaysMoreIsReadByAPerson() {
        assertThat(KEYWORDS.intent("STOP")).isEqualTo(new Intent.Stop(false));
        assertThat(KEYWORDS.intent("Stop. He reads my phone and I am afraid")).isEqualTo(new Intent.Stop(true));
    }

    @Test
    void helpAndStartAreKnown() {
        assertThat(KEYWORDS.intent("Help")).isInstanceOf(Intent.Help.class);
        assertThat(KEYWORDS.intent("START")).isInstanceOf(Intent.Start.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Please help me", "Boję się go", "আমাকে সাহায্য করুন", "أنا خائفة", "ਮਦਦ ਕਰੋ"})
    void aWordOfAlarmIsSeen(String text) {
        assertThat(new Worries().worrying(text)).isTrue();
    }
}
