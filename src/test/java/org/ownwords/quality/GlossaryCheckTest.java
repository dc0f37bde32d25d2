package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.GlossaryEntry.Standing;

class GlossaryCheckTest {

    private static List<Finding> find(GlossaryEntry entry, Checks.Subject subject) {
        return new GlossaryCheck(KeptWords.packed(new Glossary(List.of(entry))))
                .find(
                        subject,
                        subject.content().sections().stream()
                                .map(SectionText::of)
                                .toList());
    }

    private static GlossaryEntry entry(String audience, String tag, String avoid, String forms, Standing standing) {
        return new GlossaryEntry(
                audience,
                LanguageTag.of(tag),
                avoid,
                Stream.of(forms.split(", ")).filter(form -> !form.isEmpty()).toList(),
                "other words",
                "It puts people off.",
                "a panel of nine",
                standing);
    }

    /** Latin, Arabic, Bengali, Cyrillic, Devanagari, Gurmukhi, Ethiopic, Greek and Han; what stands in brackets is found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|victim|victims, victim's|If you are a [victim] of crime",
                "en-GB|victim|victims|VICTIMS and their friends: [VICTIMS]",
                "en-GB|victim|victims|The victimless and the invictims",
                "en-GB|counselling|counsel*|Our [counsellors] listen",
                "en-GB|hard to reach||people who are [hard to\u00A0reach]",
                "pl|ofiara|ofiary, ofiarą|Nie jesteś [ofiarą]",
                "pl|ofiara|ofiary|Ofiarować pomoc",
                "tr|kurban|kurbanı, kurbanlar|Suçun [kurbanı] olmak",
                "ur|غیرت|غیرت مند|یہ [غیرت] کی بات نہیں",
                "ur|غیرت||بے‌غیرتی",
                "bn|ভুক্তভোগী|ভুক্তভোগীর|আপনি কি [ভুক্তভোগী]?",
                "bn|ভুক্তভোগী||ভুক্তভোগীর পাশে",
                "uk|жертва|жертви, жертвою|Ви не є [жертвою]",
                "hi|पीड़ित|पीड़िता|क्या आप [पीड़ित] हैं?",
                "pa|ਪੀੜਤ|ਪੀੜਤਾਂ|ਕੀ ਤੁਸੀਂ [ਪੀੜਤ] ਹੋ?",
                "am|ተጎጂ|ተጎጂዎች|[ተጎጂ] ነዎት?",
                "el|θύμα|θύματα, θύματος|Δεν είστε [θύμα]",
                "zh-Hans|受害者||您是[受害者]吗",
            })
    void theWordAndItsFormsAreFoundAndNoOtherWord(String tag, String avoid, String forms, String text) {
        String words = text.replaceAll("[\\[\\]]", "");
        List<String> found = find(
                        entry("everyone", tag, avoid, forms == null ? "" : forms, Standing.AGREED),
                        Texts.words(tag, words))
                .stream()
                .map(finding -> finding.span().orElseThrow().words(words))
                .toList();
        if (text.contains("[")) {
            assertThat(found).contains(text.substring(text.indexOf('[') + 1, text.indexOf(']')));
        } else {
            assertThat(found).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"AGREED,BLOCK", "PROPOSED,WARN"})
    void anAgreedWordBlocksAndAProposedOneWarns(Standing standing, Severity severity) {
        assertThat(find(entry("everyone", "en-GB", "victim", "", standing), Texts.words("en-GB", "A victim.")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.what()).contains("\"victim\"", "It puts people off.", "a panel of nine");
                    assertThat(finding.remedy()).contains("other words");
                });
    }

    @ParameterizedTest
    @CsvSource({"men,men,1", "men,young-people,0", "men,everyone,0", "everyone,men,1"})
    void anEntryCountsForItsAudienceAlone(String entry, String message, int findings) {
        Checks.Subject text = Texts.words("en-GB", "Counselling for you.");
        Checks.Subject subject = new Checks.Subject(
                text.content(), text.language(), Texts.catalogue(message, Map.of()), Optional.empty(), Texts.TODAY);
        assertThat(find(entry(entry, "en-GB", "counselling", "", Standing.AGREED), subject))
                .hasSize(findings);
    }

    @Test
    void anEntryCountsForItsLanguageAlone() {
        assertThat(find(entry("everyone", "pl", "problem", "", Standing.AGREED), Texts.words("en-GB", "A problem.")))
                .isEmpty();
    }

    @Test
    void theSubjectOfTheEmailIsReadToo() {
        var content =
                Texts.content("en-GB", Map.of("subject", "For victims"), Texts.section(SectionKind.LONG, "-: Hello."));
        assertThat(find(
                        entry("everyone", "en-GB", "victim", "victims", Standing.AGREED),
                        Texts.subject(content, Optional.empty())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).contains("email's subject"));
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED,AGREED,2", "AGREED,PROPOSED,1", "PROPOSED,PROPOSED,1", "AGREED,AGREED,1"})
    void ofTwoEntriesForOneWordTheAgreedStandsAndElseTheFirst(Standing first, Standing second, int stands) {
        Glossary both = new Glossary(List.of(entry("men", "en-GB", "victim", "first", first)))
                .and(new Glossary(List.of(entry("men", "en-GB", "victim", "second", second))));
        assertThat(both.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.forms()).containsExactly(stands == 1 ? "first" : "second"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language: en-GB|language: xx-Nowhere|glossary.yaml:3: language",
                "standing: agreed|standing: perhaps|\"perhaps\" is not allowed here",
                "avoid: victim|avoyd: victim|There is no field \"avoyd\" here",
                "reason: Why.|reason: ''|The field \"reason\" is missing or empty",
            })
    void aFileThatIsWrongIsToldWithItsLine(String from, String to, String said) {
        String file = "entries:\n  - audience: men\n    language: en-GB\n    avoid: victim\n    forms: [victims]\n"
                + "    prefer: you\n    reason: Why.\n    advised-by: nine men\n    standing: agreed\n";
        assertThat(GlossaryFile.read("glossary.yaml", file, Texts.LANGUAGES).entries())
                .hasSize(1);
        assertThatThrownBy(() -> GlossaryFile.read("glossary.yaml", file.replace(from, to), Texts.LANGUAGES))
                .hasMessageContaining(said);
    }

    @Test
    void aGlossaryIsWrittenAndReadAgainTheSame() {
        Glossary glossary = new Glossary(List.of(
                entry("men", "ur", "غیرت", "غیرت مند, بے\u200Cغیرت", Standing.PROPOSED),
                entry("everyone", "en-GB", "no", "", Standing.AGREED)));
        assertThat(GlossaryFile.read("glossary.yaml", GlossaryFile.write(glossary), Texts.LANGUAGES))
                .isEqualTo(glossary);
    }
}
