package org.ownwords.delivery.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.delivery.Dispatch;
import org.ownwords.delivery.Progress;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.UnknownSend;
import org.ownwords.delivery.gateway.Gateway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The queue as people see it. */
@Component
final class QueuedDispatch implements Dispatch {

    private final DispatchParts parts;
    private final ProgressStore store;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    QueuedDispatch(DispatchParts parts, JdbcClient jdbc, Audit audit, TransactionOperations transactions, Clock clock) {
        this.parts = parts;
        this.store = new ProgressStore(jdbc);
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Progress progress(OrganisationId organisation, CampaignId campaign) {
        return store.progress(organisation, campaign);
    }

    @Override
    public Map<String, Long> reasons(OrganisationId organisation, CampaignId campaign) {
        return store.reasons(organisation, campaign);
    }

    @Override
    public List<UnknownSend> unknown(OrganisationId organisation, CampaignId campaign) {
        return store.unknown(organisation, campaign).stream()
                .filter(this::nobodyCanBeAsked)
                .map(QueuedDispatch::shown)
                .toList();
    }

    @Override
    public boolean decide(Actor actor, CampaignId campaign, long number, boolean wasSent) {
        Optional<Send> send = parts.sends()
                .one(actor.organisation(), number)
                .filter(s -> s.campaign().filter(campaign::equals).isPresent())
                .filter(s -> s.state() == SendState.UNKNOWN && nobodyCanBeAsked(s));
        if (send.isEmpty()) {
            return false;
        }
        Change change = wasSent
                ? Change.because(send.get(), SendState.ACCEPTED, "A person found that it was sent.")
                : Change.later(send.get(), clock.instant(), "A person found that it was not sent.");
        parts.ledger().open(actor.organisation(), List.of(send.get()));
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean done = !parts.ledger()
                    .within(actor.organisation(), List.of(change))
                    .isEmpty();
            if (done) {
                audit.record(
                        actor,
                        wasSent ? "send.was-sent" : "send.again",
                        "campaign/" + campaign.value(),
                        "send " + number);
            }
            return done;
        }));
    }

    @Override
    public int stopPending(Actor actor, CampaignId campaign) {
        List<Change> changes = store.pending(actor.organisation(), campaign).stream()
                .map(send -> Change.because(send, SendState.STOPPED, "The campaign was stopped."))
                .toList();
        return parts.ledger().apply(changes).size();
    }

    private boolean nobodyCanBeAsked(Send send) {
        return send.gateway()
                .flatMap(parts.gateways()::named)
                .map((Gateway gateway) -> !gateway.canBeAsked())
                .orElse(true);
    }

    private static UnknownSend shown(Send send) {
        return new UnknownSend(
                send.id(),
                send.channel(),
                send.message(),
                send.language().map(l -> l.value()).orElse(""),
                send.attemptedAt().orElse(Instant.EPOCH),
                send.reference().toString());
    }
}
