package org.ownwords;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Origin;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantFile;
import org.ownwords.quality.Checks;
import org.ownwords.quality.Finding;
import org.ownwords.quality.Severity;
import org.ownwords.render.sms.SmsText;

/** The texts that the program brings with it are what they say they are. */
class StarterPackTest {
    private static final Checks CHECKS = new Checks();
    private static final Pattern BIDI_CONTROL =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    /** What a locked phone shows at once. */
    private static final int FIRST = 40;

    private static final Pattern POLICE = Pattern.compile(
            "(?iu)police|policj|polic[ií]a|polícia|poliți|polis|поліц|полиц|boolis|heddlu|پولیس|پلیس|polizia|polizei|politie|rendőrség|αστυνομία|công an|ตำรวจ|경찰|പോലീസ്|పోలీసు|प्रहरी|पोली|الشرطة"
                    + "|ਪੁਲਿਸ|পুলিশ|पुलिस|પોલીસ|காவல்துறை|ፖሊስ|警察");

    @ParameterizedTest
    @MethodSource("org.ownwords.StarterPack#texts()")
    void isWrittenAgainByteForByte(StarterPack.Text text) {
        assertThat(VariantFile.write(text.content())).isEqualTo(text.words());
    }

    @ParameterizedTest
    @MethodSource("org.ownwords.StarterPack#texts()")
    void isNormalAndForcesNoDirection(StarterPack.Text text) {
        assertThat(Normalizer2.getNFCInstance().isNormalized(text.words())).isTrue();
        assertThat(text.words()).doesNotContainPattern(BIDI_CONTROL);
    }

    @ParameterizedTest
    @MethodSource("org.ownwords.StarterPack#texts()")
    void carriesEveryRequiredClaim(StarterPack.Text text) {
        VariantContent content = text.content();
        MessageDefinition message =
                text.catalogue().message(content.id().message()).orElseThrow();
        assertThat(content.sections())
                .extracting(Section::kind)
                .contains(SectionKind.LONG, SectionKind.HEADLINE, SectionKind.SMS);
        for (Section section : content.sections()) {
            assertThat(section.claims()).as(section.kind().word()).containsAll(message.required(section.kind()));
        }
    }

    @ParameterizedTest
    @MethodSource("org.ownwords.StarterPack#texts()")
    void isBlockedByNoCheck(StarterPack.Text text) {
        assertThat(blocks(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.ownwords.StarterPack#texts()")
    void fitsItsTextMessage(StarterPack.Text text) {
        VariantContent content = text.content();
        String sms = content.section(SectionKind.SMS).orElseThrow().text().replace("{route.phone}", "08081570142");
        int budget =
                text.catalogue().message(content.id().message()).orElseThrow().smsBudget();
        assertThat(sms).doesNotContain("{");
        assertThat(SmsText.measure(sms).segments()).isLessThanOrEqualTo(budget);
        assertThat(sms.replaceAll("\\s+", " ").substring(0, Math.min(FIRST, sms.length() - 8)))
                .doesNotContainPattern(POLICE);
    }

    @ParameterizedTest
    @MethodSource("org.ownwords.StarterPack#texts()")
    void namesNoServiceAndNoNumber(StarterPack.Text text) {
        String sections = text.content().sections().stream().map(Section::text).collect(Collectors.joining("\n"));
        assertThat(sections).doesNotContainPattern("\\p{Nd}").doesNotContain("Beckside", "@");
        assertThat(text.content().subject().orElseThrow()).contains("{service.name}");
    }

    @ParameterizedTest
    @MethodSource("org.ownwords.StarterPack#texts()")
    void saysWhatItIs(StarterPack.Text text) {
        VariantContent content = text.content();
        if (text.root().startsWith("campaigns")) {
            assertThat(content.origin()).isEqualTo(Origin.FICTIONAL);
        } else {
            assertThat(content.origin()).isEqualTo(Origin.MACHINE_DRAFT);
            assertThat(content.doubts()).isNotEmpty();
            assertThat(content.confidence()).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("org.ownwords.StarterPack#texts()")
    void wasMadeFromTodaysEnglish(StarterPack.Text text) {
        VariantContent english = text.english().content();
        String digest = SectionDigests.of(
                        english.id(), english.section(SectionKind.LONG).orElseThrow())
                .hex();
        boolean source = text.content().id().tag().value().equals("en-GB");
        assertThat(text.content().source()).isEqualTo(source ? Optional.empty() : Optional.of("en-GB@" + digest));
    }

    @Test
    void theThreeMessagesStandInManyLanguagesAndScripts() {
        for (MessageDefinition message :
                StarterPack.catalogue(StarterPack.STARTER).messages()) {
            Set<String> tags = StarterPack.texts(StarterPack.STARTER)
                    .filter(text -> text.file()
                            .startsWith(StarterPack.STARTER.resolve(message.id().value())))
                    .map(text -> text.content().id().tag().value())
                    .collect(Collectors.toSet());
            assertThat(tags)
                    .contains("en-GB", "pa", "ur", "bn", "pl", "so", "ar")
                    .hasSizeGreaterThanOrEqualTo(40);
            assertThat(scripts(message)).hasSizeGreaterThanOrEqualTo(14);
        }
    }

    @Test
    void theExamplesUseTheClaimsInTheSameWords() {
        assertThat(StarterPack.campaigns()).hasSize(5);
        assertThat(StarterPack.campaigns())
                .allSatisfy(campaign -> assertThat(
                                StarterPack.catalogue(StarterPack.STARTER).claims())
                        .containsAll(StarterPack.catalogue(campaign).claims()));
    }

    @Test
    void theExamplesLeaveOneMessageMissingInSomaliAndOneInArabic() {
        assertThat(StarterPack.EXAMPLES.resolve("reach-us-your-way/so.md")).doesNotExist();
        assertThat(StarterPack.EXAMPLES.resolve("hate-crime-help-is-yours/ar.md"))
                .doesNotExist();
        assertThat(StarterPack.EXAMPLES.resolve("hate-crime-help-is-yours/so.md"))
                .exists();
        assertThat(StarterPack.EXAMPLES.resolve("reach-us-your-way/ar.md")).exists();
    }

    private static List<String> blocks(StarterPack.Text text) {
        VariantContent content = text.content();
        return CHECKS
                .run(new Checks.Subject(
                        content,
                        StarterPack.LANGUAGES.require(content.id().tag()),
                        text.catalogue(),
                        Optional.empty(),
                        LocalDate.of(2026, 10, 12)))
                .stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .map(Finding::toString)
                .toList();
    }

    private static Set<String> scripts(MessageDefinition message) {
        return StarterPack.texts(StarterPack.STARTER)
                .filter(text -> text.file()
                        .startsWith(StarterPack.STARTER.resolve(message.id().value())))
                .map(text ->
                        StarterPack.LANGUAGES.require(text.content().id().tag()).script())
                .collect(Collectors.toSet());
    }
}
