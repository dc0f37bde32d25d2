package org.ownwords.campaign.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.campaign.CampaignFixture;

/** Kits that are stopped, killed, taken over, gone on with, and grown old. */
class KitWorksTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path data;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void stoppedItEndsAtTheSheetAndGoesOnWithTheRest(TestDatabase database) throws IOException {
        KitFixture kit = new KitFixture(database, data);
        KitId id = kit.request(kit.released());
        kit.press.before = item -> {
            if (kit.find(id).state() == KitState.MAKING) {
                kit.kits.stop(CampaignFixture.WORKER, id);
            }
        };
        kit.works.round("me");
        assertThat(kit.find(id).state()).isEqualTo(KitState.STOPPED);
        List<String> first = List.copyOf(kit.press.made);
        // Two threads may each be at a sheet.
        assertThat(first).hasSizeBetween(1, KitMaker.threads());
        kit.press.before = item -> {};
        kit.kits.goOn(CampaignFixture.WORKER, id);
        kit.works.round("me");
        assertThat(kit.press.made).hasSize(3).doesNotHaveDuplicates();
        assertThat(kit.find(id).progress().fresh()).isEqualTo(3 - first.size());
        assertThat(kit.taken(id)).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aKitThatWasAtWorkWhenTheProgramDiedIsGoneOnWith(TestDatabase database) throws IOException {
        KitFixture kit = new KitFixture(database, data);
        KitId id = kit.request(kit.released());
        kit.press.before = item -> {
            // Two threads may each have made a sheet before either looks.
            if (!kit.press.made.isEmpty()) {
                throw new Error("killed");
            }
        };
        assertThatThrownBy(() -> kit.works.round("me")).isInstanceOf(IllegalStateException.class);
        assertThat(kit.find(id).state()).isEqualTo(KitState.MAKING);
        kit.press.before = item -> {};

        kit.start(kit.given.now);
        assertThat(kit.works.round("another")).isFalse();
        assertThat(kit.works.round("me")).isTrue();
        assertThat(kit.press.made).hasSize(3).doesNotHaveDuplicates();
        assertThat(kit.taken(id)).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aWorkerThatFellSilentLosesItsKitToAnother(TestDatabase database) {
        KitFixture kit = new KitFixture(database, data);
        KitId id = kit.request(kit.released());
        kit.press.before = item -> {
            throw new Error("killed");
        };
        assertThatThrownBy(() -> kit.works.round("me")).isInstanceOf(IllegalStateException.class);
        kit.press.before = item -> {};
        kit.start(kit.given.now.plus(KitWorks.LOST).plusSeconds(1));
        assertThat(kit.works.round("another")).isTrue();
        assertThat(kit.find(id).state()).isEqualTo(KitState.DONE);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theProgramsEndLeavesTheKitWaiting(TestDatabase database) {
        KitFixture kit = new KitFixture(database, data);
        KitId id = kit.request(kit.released());
        kit.press.before = item -> kit.works.running(false);
        kit.works.round("me");
        assertThat(kit.find(id).state()).isEqualTo(KitState.WAITING);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oldKitsAreRemovedByAge(TestDatabase database) throws IOException {
        KitFixture kit = new KitFixture(database, data);
        KitId id = kit.request(kit.released());
        kit.works.round("me");
        Path zip = kit.kits.take(CampaignFixture.WORKER, id);
        Instant later = kit.given.now.plus(OldKits.KIT).plus(Duration.ofMinutes(1));
        new OldKits(new KitStore(kit.given.jdbc), kit.folder(), kit.given.accounts, Clock.fixed(later, ZoneOffset.UTC))
                .removeNowAndThen();
        assertThat(kit.kits.find(CampaignFixture.OURS, id)).isEmpty();
        assertThat(Files.exists(zip)).isFalse();
    }
}
