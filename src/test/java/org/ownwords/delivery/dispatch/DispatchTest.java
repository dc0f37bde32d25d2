package org.ownwords.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.delivery.SafeTimes;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.contact.TestContacts;
import org.ownwords.delivery.gateway.Outcome;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;

/** What leaves, when, to whom, and what does not. */
class DispatchTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everybodyGetsItOnceHoweverOftenItRuns(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 60);
            rig.run(rig.dispatcher());
            rig.clock.pass(Duration.ofMinutes(1));
            rig.run(rig.dispatcher());
            assertThat(rig.gateway.taken).hasSize(60);
            assertThat(rig.states()).isEqualTo(Map.of("ACCEPTED", 60L));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void severalNodesShareTheWorkAndNobodyGetsItTwice(TestDatabase database) throws Exception {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 200);
            ExecutorService nodes = Executors.newFixedThreadPool(3);
            Callable<Boolean> node = () -> {
                Dispatcher dispatcher = rig.dispatcher();
                // Nodes may meet at a row; whoever loses tries again.
                for (int round = 0; round < 30; round++) {
                    try {
                        dispatcher.cycle();
                    } catch (org.springframework.dao.TransientDataAccessException e) {
                        continue;
                    }
                }
                return true;
            };
            for (Future<Boolean> done : nodes.invokeAll(List.of(node, node, node))) {
                assertThat(done.get()).isTrue();
            }
            nodes.shutdown();
            assertThat(rig.gateway.taken.stream()
                            .collect(Collectors.groupingBy(m -> m.to().value(), Collectors.counting()))
                            .values())
                    .hasSize(200)
                    .allMatch(times -> times == 1);
            assertThat(rig.counted("accepted")).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theContactsOwnLanguageComesBeforeTheCommunitysAndNeverWhatMustNotStandIn(TestDatabase database)
            throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.pins.clear();
            rig.pins.add(Rig.pin(TestContacts.COMMUNITY, "ur", "independent-free"));
            rig.pins.add(Rig.pin(new CommunityId(71), "pl", "independent-free"));
            rig.contacts.add(0, 1);
            rig.contacts.add(1, 1, TestContacts.COMMUNITY, Optional.of(LanguageTag.of("pl")), Optional.empty());
            // Panjabi in Gurmukhi has no variant here; Urdu stands in only where the table does not forbid it.
            LanguageTag forbidding = Rig.LANGUAGES.all().stream()
                    .filter(l -> l.neverFallback().contains(LanguageTag.of("ur")))
                    .map(l -> l.tag())
                    .findFirst()
                    .orElseThrow();
            rig.contacts.add(2, 1, TestContacts.COMMUNITY, Optional.of(forbidding), Optional.empty());
            rig.run(rig.dispatcher());
            assertThat(rig.gateway.taken.stream()
                            .collect(Collectors.toMap(
                                    m -> m.to().value(),
                                    m -> m.language().orElseThrow().value())))
                    .isEqualTo(Map.of(
                            TestContacts.number(0).value(),
                            "ur",
                            TestContacts.number(1).value(),
                            "pl"));
            assertThat(rig.states()).isEqualTo(Map.of("ACCEPTED", 2L, "HELD", 1L));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nothingLeavesOutsideTheHoursOrThePersonsOwn(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 1);
            rig.contacts.add(
                    1,
                    1,
                    TestContacts.COMMUNITY,
                    Optional.empty(),
                    Optional.of(SafeTimes.daily(LocalTime.of(14, 0), LocalTime.of(15, 0))));
            rig.clock.set(Instant.parse("2026-11-18T23:00:00Z"));
            Dispatcher dispatcher = rig.dispatcher();
            rig.run(dispatcher);
            assertThat(rig.gateway.taken).isEmpty();
            rig.clock.set(Instant.parse("2026-11-19T09:00:00Z"));
            rig.run(dispatcher);
            assertThat(rig.gateway.taken).hasSize(1);
            rig.clock.set(Instant.parse("2026-11-19T14:00:00Z"));
            rig.run(dispatcher);
            assertThat(rig.gateway.taken).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsLateIsExpiredNotSent(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 4);
            rig.clock.set(Instant.parse("2026-11-18T22:00:00Z"));
            rig.until = Instant.parse("2026-11-19T08:00:00Z");
            rig.run(rig.dispatcher());
            assertThat(rig.gateway.taken).isEmpty();
            assertThat(rig.states()).isEqualTo(Map.of("EXPIRED", 4L));
            assertThat(rig.counted("expired")).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anExampleNeverLeavesByARealGateway(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 2);
            rig.mark = Mark.EXAMPLE;
            rig.run(rig.dispatcher());
            assertThat(rig.gateway.taken).isEmpty();
            assertThat(rig.states()).isEqualTo(Map.of("HELD", 2L));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nobodyGetsMoreThanTheCapOnOneDay(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 2);
            rig.pins.clear();
            for (String message : List.of("one", "two", "three")) {
                rig.pins.add(Rig.pin(TestContacts.COMMUNITY, "ur", message));
            }
            Dispatcher dispatcher = rig.dispatcher();
            rig.run(dispatcher);
            assertThat(rig.gateway.taken).hasSize(4);
            rig.clock.set(Instant.parse("2026-11-19T10:00:00Z"));
            rig.run(dispatcher);
            assertThat(rig.gateway.taken).hasSize(6);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatMayPassIsTriedAgainAndThenFails(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 1);
            int[] calls = {0};
            rig.gateway.answers = message -> {
                calls[0]++;
                return new Outcome.Temporary("busy");
            };
            Dispatcher dispatcher = rig.dispatcher();
            for (int round = 0; round < 6; round++) {
                rig.run(dispatcher);
                rig.clock.pass(Duration.ofMinutes(5));
            }
            assertThat(calls[0]).isEqualTo(3);
            assertThat(rig.states()).isEqualTo(Map.of("FAILED", 1L));
            assertThat(rig.counted("attempted")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anUncertainSendIsLookedUpAndNotRepeatedWhereItArrived(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 1);
            rig.gateway.answers = message -> new Outcome.Uncertain("cut off");
            Dispatcher dispatcher = rig.dispatcher();
            rig.run(dispatcher);
            assertThat(rig.states()).isEqualTo(Map.of("UNKNOWN", 1L));
            rig.clock.pass(Duration.ofSeconds(5));
            rig.run(dispatcher);
            assertThat(rig.states()).isEqualTo(Map.of("ACCEPTED", 1L));
            assertThat(rig.gateway.taken).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void noStateGivesWayToAnEarlierOne(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 1);
            rig.run(rig.dispatcher());
            DispatchParts parts = rig.parts(rig.transactions);
            Send accepted = parts.sends()
                    .inState(TestContacts.ORGANISATION, Rig.CAMPAIGN, SendState.ACCEPTED, 1)
                    .get(0);
            assertThat(parts.ledger().apply(List.of(Change.to(accepted, SendState.DELIVERED))))
                    .hasSize(1);
            for (SendState to : SendState.values()) {
                assertThat(parts.ledger().apply(List.of(Change.to(accepted, to))))
                        .as(to.name())
                        .isEmpty();
            }
            assertThat(rig.states()).isEqualTo(Map.of("DELIVERED", 1L));
            assertThat(rig.counted("accepted")).isEqualTo(1);
            assertThat(rig.counted("delivered")).isEqualTo(1);
        }
    }
}
