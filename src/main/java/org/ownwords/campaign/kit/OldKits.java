package org.ownwords.campaign.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ownwords.account.Accounts;
import org.ownwords.account.Organisation;
import org.springframework.stereotype.Component;

/** Removes old kits, and the pieces that no kit used for long; used by one thread. */
@Component
class OldKits {

    /** How long a kit is there to be taken. */
    static final Duration KIT = Duration.ofDays(14);

    /** How long an unused piece is kept. */
    static final Duration PIECE = Duration.ofDays(30);

    private static final Duration BETWEEN = Duration.ofHours(1);

    private final KitStore store;
    private final KitFolder folder;
    private final Accounts accounts;
    private final Clock clock;
    private Instant last = Instant.EPOCH;

    OldKits(KitStore store, KitFolder folder, Accounts accounts, Clock clock) {
        this.store = store;
        this.folder = folder;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Removes what is old, once an hour at most. */
    void removeNowAndThen() {
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(BETWEEN) < 0) {
            return;
        }
        last = now;
        List<KitStore.Claim> old = store.endedBefore(now.minus(KIT));
        for (KitStore.Claim kit : old) {
            try {
                Files.deleteIfExists(folder.zip(kit.organisation(), kit.id()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            store.remove(kit.organisation(), kit.id());
        }
        accounts.organisations().stream()
                .map(Organisation::id)
                .forEach(organisation -> folder.pieces(organisation).removeOlderThan(now.minus(PIECE)));
    }
}
