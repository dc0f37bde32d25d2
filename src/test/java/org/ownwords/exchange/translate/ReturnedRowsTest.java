package org.ownwords.exchange.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;

/** What of a translator's file is not taken, or only with a warning. */
class ReturnedRowsTest extends Translated {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ur | This is English after all | These words are in Latin letters, and Urdu is not.",
                "pl | Zаdzwoń do nas | mixes letters of two scripts that look alike",
                "pl | Zadzwoń \u202Edo nas | U+202E at character 9 forces the direction",
                "pl | Zadzwoń {route.fone} | {route.fone} is not a placeholder",
                "pl | # Zadzwoń | begins with # and a space",
                "pl | Zadz\uFEFFwoń | U+FEFF at character 5 is not a sign of any text",
            })
    void wordsThatCannotStandAreRefusedWithTheirRowAndTheOthersKept(String tag, String words, String told) {
        start(TestDatabase.H2);
        ImportPlan plan = imports.plan(
                "file.csv",
                table(tag, "help/long/1," + words + ",TAG,", "help/subject,OK,TAG,"),
                ImportChoices.CAREFUL);
        assertThat(plan.problems())
                .first()
                .satisfies(problem -> assertThat(problem.sentence())
                        .startsWith("file.csv:2: target: help/long/1: ")
                        .contains(told));
    }

    @Test
    void claimsThatWouldBeMissingAreNamedAndCommentsBecomeDoubts() {
        start(TestDatabase.H2);
        save("pl", Origin.CO_DEVELOPED, passage(SectionKind.SMS, "", "Nic o tym"));
        ImportPlan plan = imports.plan(
                "file.csv", table("pl", "help/sms/2,Coś innego,TAG,Is this right?"), ImportChoices.CAREFUL);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.variants()).singleElement().satisfies(variant -> {
            assertThat(variant.warnings())
                    .containsExactly("The section sms would not say \"free\", which this message must.");
            assertThat(variant.proposed().doubts()).containsExactly("Is this right?");
            assertThat(variant.proposed().origin()).isEqualTo(Origin.CO_DEVELOPED);
        });
    }

    @ParameterizedTest
    @CsvSource({"xx-Nope, is not in the table", "en-GB, The file is in English", "'', does not say which language"})
    void aLanguageThatIsNoneIsRefused(String tag, String told) {
        start(TestDatabase.H2);
        assertThatThrownBy(() -> imports.plan("file.csv", table(tag, "help/long/1,Tak,TAG,"), ImportChoices.CAREFUL))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(tag.startsWith("xx") ? "xx-Nope" : told);
    }
}
