package org.ownwords.exchange.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.exchange.format.TranslationFormat;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Origin;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;

/** A text that is a recording with English beside it, at a translator's: the English never passes for words of the language. */
class GlossExchangeTest extends Translated {

    private static final String ENGLISH = "Come and talk.";

    @BeforeEach
    void aRecordedText() {
        start(TestDatabase.H2);
        save(
                "en-GB",
                Origin.ADAPTED,
                passage(SectionKind.SMS, "free", "It is free: {route.phone}"),
                passage(SectionKind.SPOKEN, "", ENGLISH));
        VariantId id = new VariantId(HELP, LanguageTag.of("phr-x-mirpuri"));
        Section gloss = passage(SectionKind.SPOKEN, "", ENGLISH);
        variants.save(
                ACTOR,
                new VariantContent(
                        id,
                        Origin.CO_DEVELOPED,
                        Optional.empty(),
                        Map.of("spoken", VariantContent.GLOSS),
                        List.of(gloss)),
                Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(TranslationFormat.class)
    void theGlossIsNoTranslationAndComesBackUntouched(TranslationFormat format) {
        byte[] sent = sent("phr-x-mirpuri", format);
        ImportPlan plan = imports.plan("back", sent, ImportChoices.CAREFUL);
        assertThat(plan.saves()).isFalse();
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.unchanged()).as("no English stands as a target").isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = TranslationFormat.class,
            names = {"CSV", "PO"})
    void otherWordsLeaveItAndWordsOfTheLanguageTakeItsPlace(TranslationFormat format) {
        take("help/sms/1/free,مفت {route.phone},TAG,");
        assertThat(now("phr-x-mirpuri").isGloss(SectionKind.SPOKEN)).isTrue();
        assertThat(spoken()).isEqualTo(ENGLISH);
        take("help/spoken/1,آؤ تے گل کرو,TAG,");
        assertThat(now("phr-x-mirpuri").isGloss(SectionKind.SPOKEN)).isFalse();
        assertThat(spoken()).isEqualTo("آؤ تے گل کرو");
        assertThat(now("phr-x-mirpuri").section(SectionKind.SMS)).isPresent();
        assertThat(new String(sent("phr-x-mirpuri", format), StandardCharsets.UTF_8))
                .contains("آؤ تے گل کرو");
    }

    private void take(String row) {
        TranslationImports.Applied applied = imports.apply(
                ACTOR, "back.csv", table("phr-x-mirpuri", row), new ImportChoices(true, Optional.empty()));
        assertThat(applied.problems()).isEmpty();
        assertThat(applied.saved()).hasSize(1);
    }

    private String spoken() {
        return now("phr-x-mirpuri").section(SectionKind.SPOKEN).orElseThrow().text();
    }
}
