package org.ownwords.delivery.dispatch;

import java.util.Optional;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.Organisation;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.base.Installation;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Senders as organisations set them; in the demo each example organisation has invented ones of its own from the start. */
@Component
final class StoredSenders implements Senders {

    private static final int DEMO_RATE = 300;

    private final SenderStore store;
    private final Accounts accounts;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Installation installation;

    StoredSenders(
            JdbcClient jdbc,
            Accounts accounts,
            Audit audit,
            TransactionOperations transactions,
            Installation installation) {
        this.store = new SenderStore(jdbc);
        this.accounts = accounts;
        this.audit = audit;
        this.transactions = transactions;
        this.installation = installation;
    }

    @Override
    public Optional<Sender> of(OrganisationId organisation, Channel channel) {
        return store.of(organisation, channel)
                .or(() -> installation.demo() ? Optional.of(invented(organisation, channel)) : Optional.empty());
    }

    @Override
    public void set(Actor actor, Sender sender) {
        transactions.executeWithoutResult(status -> {
            store.set(actor, sender);
            audit.record(
                    actor,
                    "sender.set",
                    "organisation/" + actor.organisation().value(),
                    sender.channel().label()
                            + sender.cover()
                                    .map(cover -> ", replies read by " + cover.name() + ", "
                                            + cover.hours().from() + " to "
                                            + cover.hours().until() + " "
                                            + cover.days())
                                    .orElse(""));
        });
    }

    @Override
    public Optional<OrganisationId> owner(String address) {
        return store.ownerAcrossOrganisations(address)
                .or(() -> installation.demo()
                        ? accounts.organisations().stream()
                                .filter(organisation -> organisation.kind() == OrganisationKind.DELIVERING)
                                .map(Organisation::id)
                                .filter(id -> invented(id, Channel.SMS)
                                                .address()
                                                .equals(address)
                                        || invented(id, Channel.EMAIL).address().equals(address))
                                .findFirst()
                        : Optional.empty());
    }

    /** From Ofcom's drama range, one for each organisation. */
    private static Sender invented(OrganisationId organisation, Channel channel) {
        String address = channel == Channel.SMS
                ? "+4477009%05d".formatted(organisation.value() % 200)
                : "hello-" + organisation.value() + "@example.org";
        return new Sender(channel, address, DEMO_RATE, Optional.empty());
    }
}
