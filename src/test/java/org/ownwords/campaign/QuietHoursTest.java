package org.ownwords.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing lights up a screen at night or on a Sunday morning, by London's clocks in winter and summer. */
class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-14T08:59+01:00, false",
        "2026-10-14T09:00+01:00, true",
        "2026-10-14T19:59+01:00, true",
        "2026-10-14T20:00+01:00, false",
        "2026-10-14T08:30Z, true",
        "2026-11-18T08:30Z, false",
        "2026-10-18T11:59+01:00, false",
        "2026-10-18T12:00+01:00, true",
        "2026-10-17T09:00+01:00, true",
        "2026-07-01T01:00+05:00, false",
    })
    void aMomentIsQuietOrNot(ZonedDateTime moment, boolean allowed) {
        assertThat(QuietHours.USUAL.allows(moment)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-14, 09:00, 20:00, false",
        "2026-10-14, 08:59, 12:00, true",
        "2026-10-14, 18:00, 20:01, true",
        "2026-10-18, 10:00, 13:00, true",
        "2026-10-18, 12:00, 13:00, false",
    })
    void aWindowIsRefusedWhereAnyOfItIsQuiet(LocalDate day, LocalTime from, LocalTime until, boolean refused) {
        assertThat(QuietHours.USUAL
                        .objection(new SendingWindow(day, from, until))
                        .isPresent())
                .isEqualTo(refused);
    }
}
