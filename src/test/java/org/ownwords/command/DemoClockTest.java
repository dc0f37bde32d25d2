package org.ownwords.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo's clock. */
class DemoClockTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // a Friday night in winter, a Saturday in summer, a Monday before ten
        "2026-11-20T23:08:00Z, 2026-11-20T10:00:00Z",
        "2026-07-18T12:00:00Z, 2026-07-20T09:00:00Z",
        "2026-11-23T04:00:00Z, 2026-11-23T10:00:00Z",
    })
    void startsOnAWeekdayAtTenInLondon(String real, String demo) {
        assertThat(startedAt(real).instant()).isEqualTo(Instant.parse(demo));
    }

    @ParameterizedTest
    @CsvSource({
        // an hour later; an evening later; over a weekend
        "2026-11-20T09:00:00Z, 2026-11-20T10:00:00Z, 2026-11-20T11:00:00Z",
        "2026-11-19T12:00:00Z, 2026-11-19T20:00:00Z, 2026-11-20T10:00:00Z",
        "2026-11-20T12:00:00Z, 2026-11-20T20:00:00Z, 2026-11-23T10:00:00Z",
    })
    void neverRunsBackwardsOverAKeptDatabase(String first, String second, String expected) throws IOException {
        startedAt(first);
        Files.createFile(folder.resolve("demo.mv.db"));
        assertThat(startedAt(second).instant()).isEqualTo(Instant.parse(expected));
    }

    @Test
    void startsAnewWhereNoDatabaseWasKept() {
        startedAt("2026-11-19T12:00:00Z");
        assertThat(startedAt("2026-11-19T15:00:00Z").instant()).isEqualTo(Instant.parse("2026-11-19T10:00:00Z"));
    }

    private Clock startedAt(String real) {
        return DemoClock.startedIn(folder, Clock.fixed(Instant.parse(real), ZoneOffset.UTC));
    }
}
