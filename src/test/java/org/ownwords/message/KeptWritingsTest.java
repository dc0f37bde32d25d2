package org.ownwords.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.message.MessageFixture.AMINA;
import static org.ownwords.message.MessageFixture.BRONAGH;
import static org.ownwords.message.MessageFixture.URDU;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeptWritingsTest {
    private static final Instant NOW = Instant.parse("2026-10-14T09:00:00Z");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theLastWritingIsKeptForItsWriterAloneUntilItIsThrownAway(TestDatabase database) {
        KeptWritings kept = at(database.migrated(), NOW);
        kept.keep(AMINA.person(), URDU, "first");
        kept.keep(AMINA.person(), URDU, "پہلا \u0001 {\"a\":\"\\u0000\"}");
        assertThat(kept.find(AMINA.person(), URDU)).contains(new KeptWriting("پہلا \u0001 {\"a\":\"\\u0000\"}", NOW));
        assertThat(kept.find(BRONAGH.person(), URDU)).isEmpty();
        kept.discard(AMINA.person(), URDU);
        assertThat(kept.find(AMINA.person(), URDU)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void after30DaysItIsGone(TestDatabase database) {
        DataSource source = database.migrated();
        at(source, NOW).keep(AMINA.person(), URDU, "old");
        assertThat(at(source, NOW.plus(Duration.ofDays(29))).find(AMINA.person(), URDU))
                .isPresent();
        KeptWritings later = at(source, NOW.plus(Duration.ofDays(31)));
        assertThat(later.find(AMINA.person(), URDU)).isEmpty();
        later.keep(BRONAGH.person(), URDU, "new");
        assertThat(at(source, NOW).find(AMINA.person(), URDU)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsTooLongIsRefusedAndTheLastStays(TestDatabase database) {
        KeptWritings kept = at(database.migrated(), NOW);
        kept.keep(AMINA.person(), URDU, "x".repeat(KeptWritings.LONGEST));
        assertThatThrownBy(() -> kept.keep(AMINA.person(), URDU, "y".repeat(KeptWritings.LONGEST + 1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("too long to be kept");
        assertThat(kept.find(AMINA.person(), URDU).orElseThrow().form()).startsWith("x");
    }

    private static KeptWritings at(DataSource source, Instant now) {
        return new KeptWritings(JdbcClient.create(source), Clock.fixed(now, ZoneOffset.UTC));
    }
}
