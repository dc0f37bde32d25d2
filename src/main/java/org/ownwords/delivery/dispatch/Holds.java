package org.ownwords.delivery.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Pin;
import org.ownwords.campaign.ReleasedCampaign;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.Gateways;

/** Looks now and then at what is held: what may leave again goes back into the queue. */
final class Holds {

    private static final Duration AGAIN = Duration.ofSeconds(10);
    private static final int MOST = 500;

    private final SendStore sends;
    private final PinStore pins;
    private final Wordings wordings;
    private final Gateways gateways;
    private final Senders senders;
    private final Ledger ledger;
    private final Clock clock;
    private final Map<CampaignId, Instant> next = new HashMap<>();

    Holds(
            SendStore sends,
            PinStore pins,
            Wordings wordings,
            Gateways gateways,
            Senders senders,
            Ledger ledger,
            Clock clock) {
        this.sends = sends;
        this.pins = pins;
        this.wordings = wordings;
        this.gateways = gateways;
        this.senders = senders;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Puts back what a campaign held and need not hold any more; returns how many. */
    int lift(ReleasedCampaign campaign) {
        Instant now = clock.instant();
        if (next.getOrDefault(campaign.id(), Instant.MIN).isAfter(now)) {
            return 0;
        }
        next.put(campaign.id(), now.plus(AGAIN));
        List<Send> held = sends.inState(campaign.organisation(), campaign.id(), SendState.HELD, MOST);
        if (held.isEmpty()) {
            return 0;
        }
        Map<Long, Pin> known = pins.all(campaign.organisation(), campaign.id());
        Map<Long, Boolean> free = new HashMap<>();
        List<Change> changes = held.stream()
                .filter(send -> send.pin().isPresent()
                        && free.computeIfAbsent(send.pin().getAsLong(), pin -> mayLeave(campaign, known.get(pin))))
                .map(send -> Change.later(send, now, "No longer held."))
                .toList();
        return ledger.apply(changes).size();
    }

    private boolean mayLeave(ReleasedCampaign campaign, @org.jspecify.annotations.Nullable Pin pin) {
        return pin != null
                && senders.covered(campaign.organisation(), pin.channel())
                && wordings.of(campaign.organisation(), pin) instanceof Wording.Ready ready
                && gateways.by(pin.channel())
                        .map((Gateway gateway) -> gateway.carries(ready.mark()))
                        .orElse(false);
    }
}
