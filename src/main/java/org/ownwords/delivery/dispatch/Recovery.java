package org.ownwords.delivery.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.contact.AddressBook;
import org.ownwords.delivery.contact.Recipient;
import org.ownwords.delivery.gateway.Enquiry;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.Gateways;
import org.ownwords.delivery.gateway.LookUp;

/**
 * Cleans up after crashes, this node's and others': claims whose lease ran out go back; what was about to be called becomes
 * unknown once lease and settling time have passed, and is looked up; what is late expires.
 */
final class Recovery {

    private static final int MOST = 500;

    private final SendStore sends;
    private final Ledger ledger;
    private final Gateways gateways;
    private final Senders senders;
    private final AddressBook contacts;
    private final Caller caller;
    private final Clock clock;
    private final Map<Long, Instant> askAgain = new HashMap<>();

    Recovery(
            SendStore sends,
            Ledger ledger,
            Gateways gateways,
            Senders senders,
            AddressBook contacts,
            Caller caller,
            Clock clock) {
        this.sends = sends;
        this.ledger = ledger;
        this.gateways = gateways;
        this.senders = senders;
        this.contacts = contacts;
        this.caller = caller;
        this.clock = clock;
    }

    /** One round; returns how many rows it moved. */
    int sweep() throws InterruptedException {
        Instant now = clock.instant();
        List<Change> changes = new ArrayList<>();
        for (Send send : sends.leftBehindAcrossOrganisations(SendState.CLAIMED, now, MOST)) {
            changes.add(Change.later(send, now, "Claimed by a node that went away."));
        }
        Duration settling = gateways.all().stream()
                .map(Gateway::settling)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        for (Send send : sends.leftBehindAcrossOrganisations(SendState.ATTEMPTING, now.minus(settling), MOST)) {
            changes.add(Change.unknown(send, now, "The program ended while this was leaving."));
        }
        for (Send send : sends.lateAcrossOrganisations(now, MOST)) {
            changes.add(Change.to(send, SendState.EXPIRED));
        }
        int moved = ledger.apply(changes).size();
        return moved + ledger.apply(lookUps(now)).size();
    }

    private List<Change> lookUps(Instant now) throws InterruptedException {
        List<String> askable = gateways.all().stream()
                .filter(Gateway::canBeAsked)
                .map(Gateway::name)
                .toList();
        askAgain.values().removeIf(when -> !when.isAfter(now));
        List<Send> due = sends.toLookUpAcrossOrganisations(askable, now, MOST).stream()
                .filter(send -> !askAgain.containsKey(send.id()))
                .toList();
        List<Callable<LookUp>> calls = new ArrayList<>();
        for (Send send : due) {
            calls.add(() -> lookUp(send));
        }
        List<LookUp> answers = caller.all(calls);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            Optional<Change> change = Settlement.after(due.get(i), answers.get(i), now);
            change.ifPresent(changes::add);
            if (change.isEmpty()) {
                askAgain.put(due.get(i).id(), Settlement.askAgain(now));
            }
        }
        return changes;
    }

    private LookUp lookUp(Send send) {
        Optional<Gateway> gateway = send.gateway().flatMap(gateways::named);
        if (gateway.isEmpty()) {
            return new LookUp.CannotTell("The gateway is no longer there.");
        }
        Optional<Recipient> person = Optional.ofNullable(
                contacts.open(send.organisation(), List.of(send.contact())).get(send.contact()));
        return gateway.get()
                .lookUp(new Enquiry(
                        send.reference(),
                        senders.of(send.organisation(), send.channel())
                                .map(Sender::address)
                                .orElse(""),
                        person.map(Recipient::address),
                        Optional.empty(),
                        send.attemptedAt().orElse(clock.instant())));
    }
}
