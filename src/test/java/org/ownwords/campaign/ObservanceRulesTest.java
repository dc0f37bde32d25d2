package org.ownwords.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.Community;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;

/** Days to leave people alone, by the project's table. */
class ObservanceRulesTest {

    private final ObservanceRules rules = new ObservanceRules(Observances.load());

    @ParameterizedTest
    @CsvSource({
        // a day with nothing
        "pl, 2026-10-14, 10:00, 12:00, 0",
        // Eid al-Fitr, and the dialect below its language
        "ur, 2026-03-20, 10:00, 12:00, 1",
        "phr-x-mirpuri, 2026-03-22, 10:00, 12:00, 1",
        "pl, 2026-03-20, 10:00, 12:00, 0",
        // it begins on the evening before
        "ur, 2026-03-19, 10:00, 12:00, 0",
        "ur, 2026-03-19, 16:00, 19:00, 1",
        // Friday prayer, weekly
        "so, 2026-10-16, 10:00, 12:00, 0",
        "so, 2026-10-16, 12:00, 13:00, 1",
        "so, 2026-10-16, 14:30, 16:00, 0",
        // Shabbat
        "yi, 2026-10-16, 10:00, 12:00, 0",
        "yi, 2026-10-16, 15:00, 16:00, 1",
        "yi, 2026-10-17, 10:00, 12:00, 1",
        // everybody
        "pl, 2026-12-25, 10:00, 12:00, 1",
    })
    void aDayIsRefusedToThoseWhoKeepIt(String tag, LocalDate day, LocalTime from, LocalTime until, int refused) {
        var community = new Community(
                new CommunityId(1),
                new OrganisationId(1),
                new AreaCode("E23000010"),
                "Neighbours",
                LanguageTag.of(tag),
                List.of());
        assertThat(rules.judge(new SendingWindow(day, from, until), List.of(community))
                        .refusals())
                .hasSize(refused);
    }
}
