package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;

/** Whatever somebody pastes into a section, every check comes to its end: no deep stack, and no hours of going back. */
class EndlessWordsTest {

    private static final int LONGEST = 20_000;
    private static final LanguageTable LANGUAGES = LanguageTable.load();
    private static final Checks CHECKS = new Checks();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a.",
                "a-",
                "a@",
                "a@a.",
                "www.",
                "https://",
                "1",
                "1 ",
                "+",
                "( ",
                "{",
                "{route.",
                "}",
                "[",
                "*",
                "\\",
                "a\n",
                "\n",
                "# ",
                "'",
                "\"",
                "police.",
                "ک",
                "ک\u200C",
                "क्\u200D",
                "a\u0301",
                "a\u202F",
                "汉",
                "😀"
            })
    void everyCheckEnds(String words) {
        String tag = words.charAt(0) < 128 ? "en-GB" : "ur";
        assertThatCode(() -> findings(tag, words.repeat(LONGEST / words.length())))
                .doesNotThrowAnyException();
    }

    private static List<Finding> findings(String tag, String words) {
        var content = new VariantContent(
                new VariantId(MessageId.of("help"), LanguageTag.of(tag)),
                Origin.TRANSLATED,
                Optional.empty(),
                Map.of(),
                List.of(new Section(SectionKind.LONG, List.of(new Passage(Optional.empty(), words)))));
        return CHECKS.run(new Checks.Subject(
                content,
                LANGUAGES.require(LanguageTag.of(tag)),
                new Catalogue(List.of(), List.of()),
                Optional.empty(),
                LocalDate.of(2026, 11, 18)));
    }

    @ParameterizedTest
    @CsvSource({
        "Write to help@a.b.c.example.org.uk today, help@a.b.c.example.org.uk",
        "See www.example.org/a-b/c., www.example.org/a-b/c",
        "See a.b.c.d.e.f.g.h.i.j.example.org, h.i.j.example.org"
    })
    void anAddressIsFoundStill(String words, String address) {
        assertThat(findings("en-GB", words).toString()).contains(address);
    }

    @Test
    void anEndlessTagIsNoTag() {
        String tag = "en" + "-a".repeat(500_000);
        assertThatThrownBy(() -> LanguageTag.of(tag)).isInstanceOf(IllegalArgumentException.class);
    }
}
