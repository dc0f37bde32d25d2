package org.ownwords.delivery.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.Pin;
import org.ownwords.delivery.Answer;
import org.ownwords.delivery.ContactId;
import org.ownwords.delivery.SafeTimes;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.contact.AddressBook;
import org.ownwords.delivery.contact.Recipient;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.Outgoing;
import org.ownwords.message.Mark;

/** Asks of a claimed batch everything that must be true before a message leaves: the words, the person, the hour. */
final class Sieve {

    private static final Duration HORIZON = Duration.ofDays(8);
    private static final Duration STEP = Duration.ofMinutes(5);

    private final Wordings wordings;
    private final AddressBook contacts;
    private final Hours hours;
    private final Clock clock;

    Sieve(Wordings wordings, AddressBook contacts, Hours hours, Clock clock) {
        this.wordings = wordings;
        this.contacts = contacts;
        this.hours = hours;
        this.clock = clock;
    }

    /** Sifts sends of one organisation and channel. */
    Sifted sift(OrganisationId organisation, List<Send> sends, Map<Long, Pin> pins, Sender sender, Gateway gateway) {
        Map<ContactId, Recipient> people =
                contacts.open(organisation, sends.stream().map(Send::contact).toList());
        Set<String> suppressed =
                contacts.suppressed(organisation, sends.stream().map(Send::hash).toList());
        Map<Object, Wording> words = new HashMap<>();
        List<Sifted.Ready> ready = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Send send : sends) {
            Recipient person = people.get(send.contact());
            Optional<Change> refusal = refusal(send, Optional.ofNullable(person), suppressed);
            if (refusal.isPresent() || person == null) {
                refusal.ifPresent(changes::add);
                continue;
            }
            Wording wording = words.computeIfAbsent(subject(send), s -> wording(organisation, send, pins));
            if (wording instanceof Wording.Ready text && carried(gateway, text.mark(), person)) {
                ready.add(new Sifted.Ready(
                        send,
                        new Outgoing(
                                send.reference(),
                                sender.address(),
                                person.address(),
                                text.body(),
                                send.language(),
                                text.mark())));
            } else {
                changes.add(
                        Change.because(
                                send,
                                SendState.HELD,
                                wording instanceof Wording.Held held
                                        ? held.reason()
                                        : "Examples and drafts cannot leave by a real gateway, nor anything to an invented address."));
            }
        }
        return new Sifted(ready, changes);
    }

    /**
     * Asks once more whether the words of what is about to leave still stand: a fact may have turned false since the batch was
     * sifted. What is said otherwise by now goes back into the queue.
     */
    Sifted again(OrganisationId organisation, List<Sifted.Ready> chunk, Map<Long, Pin> pins) {
        Map<Object, Wording> words = new HashMap<>();
        List<Sifted.Ready> ready = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Sifted.Ready one : chunk) {
            Send send = one.send();
            Wording wording = words.computeIfAbsent(subject(send), s -> wording(organisation, send, pins));
            if (wording instanceof Wording.Held held) {
                changes.add(Change.because(send, SendState.HELD, held.reason()));
            } else if (wording instanceof Wording.Ready text && one.says(text)) {
                ready.add(one);
            } else {
                changes.add(Change.waiting(send, clock.instant()));
            }
        }
        return new Sifted(ready, changes);
    }

    private Optional<Change> refusal(Send send, Optional<Recipient> person, Set<String> suppressed) {
        Instant now = clock.instant();
        if (!send.expiresAt().isAfter(now)) {
            return Optional.of(Change.to(send, SendState.EXPIRED));
        }
        if (person.isEmpty()) {
            return Optional.of(Change.because(send, SendState.STOPPED, "The contact was deleted."));
        }
        if (suppressed.contains(send.hash()) && !confirmsStop(send)) {
            return Optional.of(Change.because(send, SendState.STOPPED, "The person asked for no more messages."));
        }
        if (send.answer()) {
            return Optional.empty();
        }
        Instant when = nextSafe(send.organisation(), now, person.get().safe());
        if (when.equals(now)) {
            return Optional.empty();
        }
        return Optional.of(
                when.isBefore(send.expiresAt())
                        ? Change.later(send, when, "Waiting for an hour that is safe.")
                        : Change.because(send, SendState.EXPIRED, "No safe hour was left before the campaign's end."));
    }

    /** The first instant from now on that lies within the organisation's hours and the person's; they may never meet. */
    private Instant nextSafe(OrganisationId organisation, Instant now, Optional<SafeTimes> own) {
        Instant last = now.plus(HORIZON);
        Instant when = now;
        while (when.isBefore(last)) {
            Instant next = own.isPresent() ? own.get().next(when) : when;
            if (hours.allow(organisation, next)) {
                return next;
            }
            when = next.truncatedTo(ChronoUnit.MINUTES).plus(STEP);
        }
        return Instant.MAX;
    }

    private static boolean carried(Gateway gateway, Mark mark, Recipient person) {
        return gateway.carries(mark) && (gateway.carries(Mark.EXAMPLE) || !person.example());
    }

    private static boolean confirmsStop(Send send) {
        return send.answer() && send.message().equals(Answer.STOPPED.word());
    }

    private static Object subject(Send send) {
        return send.pin().isPresent()
                ? send.pin().getAsLong()
                : send.message() + "/" + send.language().map(Object::toString).orElse("");
    }

    private Wording wording(OrganisationId organisation, Send send, Map<Long, Pin> pins) {
        if (send.answer()) {
            return wordings.answer(organisation, Answer.ofWord(send.message()), send.language());
        }
        Pin pin = send.pin().isPresent() ? pins.get(send.pin().getAsLong()) : null;
        return pin == null ? new Wording.Held("Nothing was released for this person.") : wordings.of(organisation, pin);
    }
}
