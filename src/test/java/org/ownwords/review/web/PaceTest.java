package org.ownwords.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void letsSoManyThroughAMinuteForEachKeyAndForgetsThemAfterwards() {
        Instant[] now = {Instant.parse("2026-11-21T09:00:00Z")};
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now[0];
            }

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        Pace pace = new Pace(2, clock);
        assertThat(pace.allows("one")).isTrue();
        assertThat(pace.allows("one")).isTrue();
        assertThat(pace.allows("one")).isFalse();
        assertThat(pace.allows("other")).isTrue();
        now[0] = now[0].plusSeconds(60);
        assertThat(pace.allows("one")).isTrue();
    }
}
