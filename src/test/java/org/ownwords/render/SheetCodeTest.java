package org.ownwords.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.render.Editions.edition;
import static org.ownwords.render.Editions.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ownwords.message.Mark;
import org.ownwords.message.SectionKind;

class SheetCodeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Edition EDITION = made("en-GB", Mark.DRAFT, "You can talk to us.");

    private static Edition made(String tag, Mark mark, String words) {
        return edition(tag, mark, Map.of(), section(SectionKind.LONG, words), section(SectionKind.SMS, words));
    }

    @Test
    void isShortAndHasNoLettersThatPeopleTakeForOthers() {
        assertThat(Stream.iterate(DAY, day -> day.plusDays(1)).limit(300))
                .allSatisfy(day -> assertThat(SheetCode.of(List.of(EDITION), SheetFormat.POSTER_A4, Family.CALM, day))
                        .matches("[BCDFGHJKLMNPRSTVWXZ]{4}-[BCDFGHJKLMNPRSTVWXZ]{4}"));
    }

    @Test
    void followsFromWhatIsPrintedAlone() {
        String code = SheetCode.of(List.of(EDITION), SheetFormat.POSTER_A4, Family.CALM, DAY);
        assertThat(SheetCode.of(
                        List.of(made("en-GB", Mark.DRAFT, "You can talk to us.")),
                        SheetFormat.POSTER_A4,
                        Family.CALM,
                        DAY))
                .isEqualTo(code);
        assertThat(Stream.of(
                        SheetCode.of(List.of(EDITION), SheetFormat.POSTER_A3, Family.CALM, DAY),
                        SheetCode.of(List.of(EDITION), SheetFormat.POSTER_A4, Family.CALM, DAY.plusDays(1)),
                        SheetCode.of(
                                List.of(made("en-GB", Mark.NONE, "You can talk to us.")),
                                SheetFormat.POSTER_A4,
                                Family.CALM,
                                DAY),
                        SheetCode.of(
                                List.of(made("en-GB", Mark.DRAFT, "You can talk to me.")),
                                SheetFormat.POSTER_A4,
                                Family.CALM,
                                DAY),
                        SheetCode.of(
                                List.of(made("pl", Mark.DRAFT, "You can talk to us.")),
                                SheetFormat.POSTER_A4,
                                Family.CALM,
                                DAY)))
                .doesNotContain(code)
                .doesNotHaveDuplicates();
    }

    @Test
    void aSectionThatTheSheetDoesNotShowChangesNothing() {
        Edition other = edition(
                "en-GB",
                Mark.DRAFT,
                Map.of(),
                section(SectionKind.LONG, "You can talk to us."),
                section(SectionKind.SMS, "Another text."));
        assertThat(SheetCode.of(List.of(other), SheetFormat.POSTER_A4, Family.CALM, DAY))
                .isEqualTo(SheetCode.of(List.of(EDITION), SheetFormat.POSTER_A4, Family.CALM, DAY));
    }
}
