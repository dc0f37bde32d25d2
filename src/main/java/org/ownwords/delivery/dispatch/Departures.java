package org.ownwords.delivery.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ownwords.base.London;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.Outcome;

/**
 * Lets sifted sends leave, a chunk at a time: wait for the sender's turn, ask once more whether all still runs and the words
 * still stand, mark and commit, call, settle and commit.
 */
final class Departures {

    private final Ledger ledger;
    private final Sieve sieve;
    private final Caller caller;
    private final Rates rates;
    private final DispatchSettings settings;
    private final Clock clock;

    Departures(Ledger ledger, Sieve sieve, Caller caller, Rates rates, DispatchSettings settings, Clock clock) {
        this.ledger = ledger;
        this.sieve = sieve;
        this.caller = caller;
        this.rates = rates;
        this.settings = settings;
        this.clock = clock;
    }

    /** Lets them leave, while the turn runs. */
    void depart(Turn turn, List<Sifted.Ready> ready, Sender sender, Gateway gateway) throws InterruptedException {
        for (List<Sifted.Ready> chunk : chunks(ready, sender)) {
            int segments = chunk.stream()
                    .mapToInt(one -> one.outgoing().body().segments())
                    .sum();
            rates.acquire(turn.organisation(), sender, segments);
            if (rates.paused(sender) || !turn.runs().getAsBoolean()) {
                giveBack(chunk);
                continue;
            }
            Sifted standing = sieve.again(turn.organisation(), chunk, turn.pins());
            ledger.apply(standing.changes());
            leave(turn, standing.ready(), sender, gateway);
        }
    }

    private void leave(Turn turn, List<Sifted.Ready> chunk, Sender sender, Gateway gateway)
            throws InterruptedException {
        if (chunk.isEmpty()) {
            return;
        }
        Instant until = clock.instant().plus(settings.lease());
        Map<Long, Sifted.Ready> byId =
                chunk.stream().collect(Collectors.toMap(one -> one.send().id(), Function.identity()));
        Ledger.Attempt attempt = ledger.attempt(
                turn.organisation(),
                chunk.stream().map(Sifted.Ready::send).toList(),
                turn.owner(),
                gateway.name(),
                until,
                settings.dailyCap());
        List<Sifted.Ready> marked = new ArrayList<>();
        for (Send send : attempt.marked()) {
            Sifted.Ready one = byId.get(send.id());
            if (one != null) {
                marked.add(new Sifted.Ready(send, one.outgoing()));
            }
        }
        List<Outcome> outcomes = caller.send(marked, gateway, until);
        Instant now = clock.instant();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            Outcome outcome = outcomes.get(i);
            if (outcome instanceof Outcome.Throttled throttled) {
                rates.pause(sender, throttled.after());
            }
            changes.add(Settlement.after(marked.get(i).send(), outcome, gateway, settings.attempts(), now));
        }
        attempt.over().forEach(send -> changes.add(tomorrow(send)));
        ledger.apply(changes);
    }

    private Change tomorrow(Send send) {
        Instant next = London.today(clock).plusDays(1).atStartOfDay(London.ZONE).toInstant();
        return next.isBefore(send.expiresAt())
                ? Change.later(send, next, "The person had enough messages today.")
                : Change.because(send, SendState.EXPIRED, "The person had enough messages until the campaign's end.");
    }

    private void giveBack(List<Sifted.Ready> chunk) {
        ledger.apply(chunk.stream()
                .map(one -> Change.waiting(one.send(), clock.instant()))
                .toList());
    }

    /** Chunks of at most so many sends and at most one second of the sender's rate. */
    private List<List<Sifted.Ready>> chunks(List<Sifted.Ready> ready, Sender sender) {
        List<List<Sifted.Ready>> chunks = new ArrayList<>();
        List<Sifted.Ready> chunk = new ArrayList<>();
        int segments = 0;
        for (Sifted.Ready one : ready) {
            int own = one.outgoing().body().segments();
            if (!chunk.isEmpty() && (chunk.size() >= settings.chunk() || segments + own > sender.segmentsPerSecond())) {
                chunks.add(chunk);
                chunk = new ArrayList<>();
                segments = 0;
            }
            chunk.add(one);
            segments += own;
        }
        if (!chunk.isEmpty()) {
            chunks.add(chunk);
        }
        return chunks;
    }
}
