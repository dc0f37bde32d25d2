package org.ownwords.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;

/** Nobody is sent the same thing twice, and nobody is lost, wherever the process dies. */
class CrashTest {

    private static final int PEOPLE = 12;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everybodyGetsItOnceWhicheverCommitTheProcessDiesAt(TestDatabase database) throws InterruptedException {
        int crashed = 0;
        DataSource source = pooled(database);
        for (boolean after : new boolean[] {false, true}) {
            for (int point = 0; point < 60; point++) {
                try (Rig rig = Rig.cleared(source, folder)) {
                    rig.contacts.add(0, PEOPLE);
                    CrashingTransactions crashing = new CrashingTransactions(rig.transactions, point, after);
                    boolean died = dies(rig, rig.dispatcher(crashing));
                    recover(rig);
                    assertOnceEach(rig);
                    if (!died) {
                        break;
                    }
                    crashed++;
                }
            }
        }
        assertThat(crashed).as("points at which it died").isGreaterThan(12);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everybodyGetsItOnceWhicheverCallTheProcessDiesAt(TestDatabase database) throws InterruptedException {
        DataSource source = pooled(database);
        for (int call = 0; call < PEOPLE; call++) {
            for (boolean after : new boolean[] {false, true}) {
                try (Rig rig = Rig.cleared(source, folder)) {
                    rig.contacts.add(0, PEOPLE);
                    rig.gateway.dieBefore = after ? -1 : call;
                    rig.gateway.dieAfter = after ? call : -1;
                    assertThat(dies(rig, rig.dispatcher())).isTrue();
                    recover(rig);
                    assertOnceEach(rig);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aGatewayThatCannotBeAskedIsNeverCalledTwiceAndTheRestIsListed(TestDatabase database)
            throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, PEOPLE);
            rig.gateway.canBeAsked = false;
            rig.gateway.dieAfter = 7;
            assertThat(dies(rig, rig.dispatcher())).isTrue();
            recover(rig);

            Map<String, Long> perPerson = perPerson(rig);
            assertThat(perPerson.values()).allMatch(times -> times == 1);
            long unknown = rig.states().getOrDefault("UNKNOWN", 0L);
            long accepted = rig.states().getOrDefault("ACCEPTED", 0L);
            assertThat(unknown).isBetween(1L, 5L);
            assertThat(unknown + accepted).isEqualTo(PEOPLE);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whileTheGatewayIsSilentNothingUnknownIsRepeated(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 3);
            rig.gateway.dieBefore = 0;
            assertThat(dies(rig, rig.dispatcher())).isTrue();
            rig.gateway.answering = false;
            recover(rig);
            assertThat(rig.states().getOrDefault("UNKNOWN", 0L)).isPositive();
            rig.gateway.answering = true;
            recover(rig);
            assertOnceEach(rig, 3);
        }
    }

    /** The cases are many, and on PostgreSQL each connection is a process. */
    private static DataSource pooled(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.migrated());
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    private static boolean dies(Rig rig, Dispatcher dispatcher) throws InterruptedException {
        try {
            rig.run(dispatcher);
            return false;
        } catch (Crash crash) {
            return true;
        }
    }

    /** A fresh start, after lease and settling time. */
    private static void recover(Rig rig) throws InterruptedException {
        Dispatcher fresh = rig.dispatcher();
        for (int round = 0; round < 4; round++) {
            rig.clock.pass(Duration.ofSeconds(40));
            rig.run(fresh);
        }
    }

    private static void assertOnceEach(Rig rig) {
        assertOnceEach(rig, PEOPLE);
    }

    private static void assertOnceEach(Rig rig, int people) {
        assertThat(perPerson(rig))
                .hasSize(people)
                .allSatisfy((to, times) -> assertThat(times).isEqualTo(1));
        assertThat(rig.states()).isEqualTo(Map.of("ACCEPTED", (long) people));
        assertThat(rig.counted("planned")).isEqualTo(people);
        assertThat(rig.counted("attempted")).isEqualTo(people);
        assertThat(rig.counted("accepted")).isEqualTo(people);
    }

    private static Map<String, Long> perPerson(Rig rig) {
        return rig.gateway.taken.stream()
                .collect(Collectors.groupingBy(message -> message.to().value(), Collectors.counting()));
    }
}
