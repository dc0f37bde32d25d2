package org.ownwords.delivery.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Pin;
import org.ownwords.campaign.ReleasedCampaign;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.Gateways;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One node's part of the work: plan, claim, sift, let leave; answers before campaigns. Nobody is sent the same thing twice,
 * wherever it breaks off: a call is made only after ATTEMPTING is committed, and repeated only when proven absent.
 */
final class Dispatcher {

    private static final int CLAIMED_SECONDS = 20;

    private final SendStore sends;
    private final PinStore pins;
    private final Ledger ledger;
    private final Planner planner;
    private final Recovery recovery;
    private final Sieve sieve;
    private final Departures departures;
    private final Holds holds;
    private final Releases releases;
    private final Gateways gateways;
    private final Senders senders;
    private final Rates rates;
    private final TransactionOperations transactions;
    private final DispatchSettings settings;
    private final Clock clock;
    private Instant nextSweep = Instant.MIN;

    Dispatcher(DispatchParts parts) {
        this.sends = parts.sends();
        this.pins = parts.pins();
        this.ledger = parts.ledger();
        this.planner = parts.planner();
        this.recovery = parts.recovery();
        this.sieve = parts.sieve();
        this.departures = parts.departures();
        this.holds = parts.holds();
        this.releases = parts.releases();
        this.gateways = parts.gateways();
        this.senders = parts.senders();
        this.rates = parts.rates();
        this.transactions = parts.transactions();
        this.settings = parts.settings();
        this.clock = parts.clock();
    }

    /** One round of everything; returns whether there may be more to do at once. */
    boolean cycle() throws InterruptedException {
        boolean worked = false;
        if (!nextSweep.isAfter(clock.instant())) {
            worked = recovery.sweep() > 0;
            nextSweep = clock.instant().plusSeconds(1);
        }
        worked |= answers();
        for (ReleasedCampaign campaign : releases.toSend(clock.instant())) {
            planner.plan(campaign);
            worked |= holds.lift(campaign) > 0;
            worked |= batch(
                    campaign.organisation(),
                    Optional.of(campaign.id()),
                    () -> releases.runs(campaign.organisation(), campaign.id()));
            worked |= answers();
        }
        return worked;
    }

    private boolean answers() throws InterruptedException {
        boolean worked = false;
        for (OrganisationId organisation : sends.withAnswersDueAcrossOrganisations(clock.instant())) {
            worked |= batch(organisation, Optional.empty(), () -> true);
        }
        return worked;
    }

    private boolean batch(OrganisationId organisation, Optional<CampaignId> campaign, BooleanSupplier runs)
            throws InterruptedException {
        if (!runs.getAsBoolean()) {
            return false;
        }
        UUID owner = UUID.randomUUID();
        Instant now = clock.instant();
        int most = most(organisation);
        List<Send> claimed = transactions.execute(
                status -> sends.claim(organisation, campaign, owner, now, now.plus(settings.lease()), most));
        if (claimed == null || claimed.isEmpty()) {
            return false;
        }
        Map<Long, Pin> known = campaign.map(c -> pins.all(organisation, c)).orElse(Map.of());
        Turn turn = new Turn(organisation, known, owner, runs);
        for (Map.Entry<Channel, List<Send>> channel :
                claimed.stream().collect(Collectors.groupingBy(Send::channel)).entrySet()) {
            channel(turn, channel.getKey(), channel.getValue());
        }
        return true;
    }

    private void channel(Turn turn, Channel channel, List<Send> claimed) throws InterruptedException {
        Optional<Gateway> gateway = gateways.by(channel);
        Optional<Sender> sender = senders.of(turn.organisation(), channel);
        boolean covered =
                claimed.get(0).answer() || sender.flatMap(Sender::cover).isPresent();
        if (gateway.isEmpty() || sender.isEmpty() || !covered) {
            String reason = gateway.isEmpty()
                    ? "No gateway is configured for this channel."
                    : sender.isEmpty()
                            ? "The organisation has not set what its messages come from."
                            : "Nobody is named who reads replies.";
            ledger.apply(claimed.stream()
                    .map(send -> Change.because(send, SendState.HELD, reason))
                    .toList());
            return;
        }
        Sifted sifted = sieve.sift(turn.organisation(), claimed, turn.pins(), sender.get(), gateway.get());
        ledger.apply(sifted.changes());
        departures.depart(turn, sifted.ready(), sender.get(), gateway.get());
    }

    /** No more than leaves in a part of the lease, so that what is claimed is also called in time. */
    private int most(OrganisationId organisation) {
        int rate = List.of(Channel.SMS, Channel.EMAIL).stream()
                .flatMap(channel -> senders.of(organisation, channel).stream())
                .mapToInt(Sender::segmentsPerSecond)
                .min()
                .orElse(settings.batch());
        return Math.max(1, Math.min(settings.batch(), rate * CLAIMED_SECONDS / 4));
    }
}
