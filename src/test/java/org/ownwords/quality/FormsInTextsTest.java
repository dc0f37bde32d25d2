package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.language.LanguageTag;
import org.ownwords.quality.GlossaryEntry.Standing;

class FormsInTextsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|victim|victims|Victims were victimised; the vicar, a victim’s friend.|victimised, vicar",
                "en-GB|victim|victim*|Victims were victimised.|",
                "en-GB|illegal immigrant||Illegal immigrants, illegal parking, legal immigrants.|Illegal immigrants",
                "en-GB|BAME||A game, the BAMEs, bamboo.|BAMEs, bamboo",
                "pl|ofiara||Ofiarą bywa każdy; nie mów o ofierze ani ofiarach. Oddział.|ofiarach, Ofiarą, ofierze",
                "ar|ضحية||والضحية ليست وحدها، وللضحايا حق. تضحية.|تضحية, والضحية",
                "ar|ضحية|الضحية|والضَّحِيّة ليست وحدها.|والضَّحِيّة",
                "ar|الشرطة||للشرطة أو شرطة أو بالشرطة أو الشرطة|بالشرطة, شرطة, للشرطة",
                "he|קורבן||הקורבנות והקורבן|הקורבנות, והקורבן",
                "ur|متاثرہ||متاثرین کی مدد|متاثرین",
                "bn|ভুক্তভোগী||ভুক্তভোগীদের পাশে|ভুক্তভোগীদের",
                "tr|kurban||KURBANLARIN yanında, kurbağa|KURBANLARIN, kurbağa",
                "uk|жертва||Жертвою, жертвам, жир|жертвам, Жертвою",
                "zh-Hans|受害者||受害人|",
                "th|เหยื่อ||เหยื่อทั้งหลาย|",
                "pl|on||ona, ono|",
            })
    void whatLooksLikeAFormAndIsNotFoundYetIsShown(
            String tag, String avoid, String forms, String text, String expected) {
        assertThat(FormsInTexts.of(entry(tag, avoid, forms == null ? "" : forms), Stream.of(text)))
                .isEqualTo(
                        expected == null
                                ? List.of()
                                : Stream.of(expected.split(", ")).toList());
    }

    @Test
    void wordsOfManyTextsStandOnceAndAreNotEndless() {
        String words = IntStream.range(0, 500).mapToObj(i -> "victim" + i).collect(Collectors.joining(" "));
        assertThat(FormsInTexts.of(entry("en-GB", "victim", ""), Stream.of("victims", "VICTIMS", words)))
                .hasSize(30)
                .doesNotHaveDuplicates()
                .contains("victim0");
    }

    private static GlossaryEntry entry(String tag, String avoid, String forms) {
        return new GlossaryEntry(
                GlossaryEntry.EVERYONE,
                LanguageTag.of(tag),
                avoid,
                Stream.of(forms.split(", ")).filter(form -> !form.isEmpty()).toList(),
                "other words",
                "It puts people off.",
                "nine people",
                Standing.PROPOSED);
    }
}
