package org.ownwords.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.delivery.Suppression;
import org.ownwords.delivery.contact.TestContacts;
import org.ownwords.delivery.gateway.Outcome;

/** What ends or holds a batch that is leaving, and what goes on afterwards. */
class DispatchHoldsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aStopTakesEffectWithinAChunk(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 40);
            rig.gateway.answers = message -> {
                rig.running = rig.gateway.taken.size() < 6;
                return new Outcome.Accepted("g");
            };
            rig.run(rig.dispatcher());
            assertThat(rig.gateway.taken).hasSizeBetween(7, 10);
            assertThat(rig.states()).containsOnlyKeys("ACCEPTED", "PLANNED");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFactThatTurnsFalseHoldsTheRestOfTheBatchThatIsLeaving(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 40);
            rig.gateway.answers = message -> {
                if (rig.gateway.taken.size() >= 6) {
                    rig.held = Optional.of("It says \"free\", which was found not true of the line.");
                }
                return new Outcome.Accepted("g");
            };
            rig.run(rig.dispatcher());
            assertThat(rig.gateway.taken)
                    .as("no more than the calls that were being made")
                    .hasSizeBetween(7, 10);
            assertThat(rig.states()).containsOnlyKeys("ACCEPTED", "HELD");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aNumberThatChangesWhileABatchLeavesIsNotSentAsItWas(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 40);
            rig.gateway.answers = message -> {
                if (rig.gateway.taken.size() >= 6) {
                    rig.number = "0808 157 0999";
                }
                return new Outcome.Accepted("g");
            };
            Dispatcher dispatcher = rig.dispatcher();
            rig.run(dispatcher);
            rig.clock.pass(Duration.ofSeconds(20));
            rig.run(dispatcher);
            assertThat(rig.gateway.taken).hasSize(40);
            assertThat(rig.gateway.taken.stream()
                            .filter(message -> message.body().toString().contains("0808 157 0000")))
                    .hasSizeBetween(7, 10);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoSaidStopGetsNothingAndOthersDo(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 3);
            String hash = rig.contacts.book().hash(TestContacts.ORGANISATION, TestContacts.number(1));
            rig.contacts.book().suppress(TestContacts.ORGANISATION, hash, Suppression.REPLY);
            rig.run(rig.dispatcher());
            assertThat(rig.gateway.taken)
                    .extracting(m -> m.to().value())
                    .doesNotContain(TestContacts.number(1).value());
            assertThat(rig.gateway.taken).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsHeldGoesOnWhenTheHoldEnds(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 4);
            rig.held = Optional.of("The claim free is not true of this service.");
            Dispatcher dispatcher = rig.dispatcher();
            rig.run(dispatcher);
            assertThat(rig.states()).isEqualTo(Map.of("HELD", 4L));
            rig.held = Optional.empty();
            rig.clock.pass(Duration.ofSeconds(20));
            rig.run(dispatcher);
            assertThat(rig.states()).isEqualTo(Map.of("ACCEPTED", 4L));
            assertThat(rig.counted("planned")).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theNetworksOwnStopSuppresses(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            rig.contacts.add(0, 1);
            rig.gateway.answers = message -> new Outcome.ContactStopped("on its list");
            rig.run(rig.dispatcher());
            String hash = rig.contacts.book().hash(TestContacts.ORGANISATION, TestContacts.number(0));
            assertThat(rig.contacts.book().suppressed(TestContacts.ORGANISATION, List.of(hash)))
                    .containsExactly(hash);
            assertThat(rig.states()).isEqualTo(Map.of("STOPPED", 1L));
            assertThat(rig.counted("opted_out")).isEqualTo(1);
        }
    }
}
