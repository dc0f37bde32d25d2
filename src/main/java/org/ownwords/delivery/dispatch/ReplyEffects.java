package org.ownwords.delivery.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.delivery.Answer;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.Suppression;
import org.ownwords.delivery.contact.AddressBook;
import org.ownwords.delivery.contact.Recipient;
import org.ownwords.language.LanguageTag;
import org.springframework.stereotype.Component;

/** What a reply changes in the queue: everything within the caller's transaction. */
@Component
public final class ReplyEffects {

    private static final Duration ANSWER_WITHIN = Duration.ofHours(1);

    private final DispatchParts parts;
    private final AddressBook contacts;
    private final Clock clock;

    ReplyEffects(DispatchParts parts, AddressBook contacts, Clock clock) {
        this.parts = parts;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Opens today's counters for what may follow; before the transaction. */
    public void prepare(OrganisationId organisation, String hash) {
        parts.ledger().open(organisation, parts.sends().pendingTo(organisation, hash));
        parts.sends()
                .lastTo(organisation, hash)
                .ifPresent(last -> parts.ledger().open(organisation, List.of(last)));
    }

    /** The language of the last message that went to that address. */
    public Optional<LanguageTag> lastLanguage(OrganisationId organisation, String hash) {
        return parts.sends().lastTo(organisation, hash).flatMap(Send::language);
    }

    /** Suppresses the address, stops what waits for it and counts the opt-out, once. */
    public void stop(OrganisationId organisation, String hash) {
        boolean already = !contacts.suppressed(organisation, List.of(hash)).isEmpty();
        contacts.suppress(organisation, hash, Suppression.REPLY);
        List<Change> changes = parts.sends().pendingTo(organisation, hash).stream()
                .map(send -> Change.because(send, SendState.STOPPED, "The person asked for no more messages."))
                .toList();
        parts.ledger().within(organisation, changes);
        if (!already) {
            parts.sends()
                    .lastTo(organisation, hash)
                    .ifPresent(last -> parts.ledger()
                            .count(organisation, Tally.Key.of(last, London.today(clock)), Counter.OPTED_OUT));
        }
    }

    /** Queues an automatic answer before everything else; it is unique for the reply. */
    public void answer(OrganisationId organisation, Recipient person, UUID reply, Answer answer, LanguageTag language) {
        Instant now = clock.instant();
        parts.ledger()
                .insert(
                        organisation,
                        List.of(new Planned(
                                Optional.empty(),
                                answer.word(),
                                person.address().channel(),
                                person.hash(),
                                person.id(),
                                person.community(),
                                OptionalLong.empty(),
                                Optional.of(reply),
                                Optional.of(language),
                                SendState.PLANNED,
                                now,
                                now.plus(ANSWER_WITHIN),
                                Optional.empty())));
    }
}
