package org.ownwords.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.delivery.Sender;

/** Nothing of a campaign leaves while nobody reads the replies. */
class CoverTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatWasReleasedWaitsUntilSomebodyReadsReplies(TestDatabase database) throws InterruptedException {
        try (Rig rig = new Rig(database, folder)) {
            Optional<Sender.Cover> cover = rig.cover;
            rig.cover = Optional.empty();
            rig.contacts.add(0, 3);
            Dispatcher dispatcher = rig.dispatcher();
            rig.run(dispatcher);
            assertThat(rig.gateway.taken).isEmpty();
            assertThat(rig.states()).isEqualTo(Map.of("HELD", 3L));
            assertThat(rig.jdbc
                            .sql("select distinct reason from delivery_send")
                            .query(String.class)
                            .list())
                    .containsExactly("Nobody is named who reads replies.");
            rig.cover = cover;
            rig.clock.pass(Duration.ofMinutes(1));
            rig.run(dispatcher);
            assertThat(rig.gateway.taken).hasSize(3);
            assertThat(rig.states()).isEqualTo(Map.of("ACCEPTED", 3L));
        }
    }
}
