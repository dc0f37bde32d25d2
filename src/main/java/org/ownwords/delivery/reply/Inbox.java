package org.ownwords.delivery.reply;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.Organisation;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.delivery.Answer;
import org.ownwords.delivery.InboundText;
import org.ownwords.delivery.Replies;
import org.ownwords.delivery.Reply;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.contact.AddressBook;
import org.ownwords.delivery.contact.Recipient;
import org.ownwords.delivery.dispatch.ReplyEffects;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes replies: a stop works in the transaction that takes it; all else goes sealed to the safeguarding lead. */
@Component
final class Inbox implements Replies {

    private static final Duration ANSWER_ONCE_IN = Duration.ofHours(12);

    private final Keywords keywords;
    private final Worries worries = new Worries();
    private final ReplyStore store;
    private final AddressBook contacts;
    private final ReplyEffects effects;
    private final Senders senders;
    private final Accounts accounts;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Inbox(
            LanguageTable languages,
            JdbcClient jdbc,
            AddressBook contacts,
            ReplyEffects effects,
            Senders senders,
            Accounts accounts,
            Audit audit,
            TransactionOperations transactions,
            Clock clock) {
        this.keywords = new Keywords(languages);
        this.store = new ReplyStore(jdbc);
        this.contacts = contacts;
        this.effects = effects;
        this.senders = senders;
        this.accounts = accounts;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void receive(InboundText inbound) {
        Optional<OrganisationId> owner = senders.owner(inbound.to());
        if (owner.isPresent()) {
            receive(owner.get(), inbound);
            return;
        }
        // Nobody knows whose number it was sent to: better everybody stops than nobody.
        accounts.organisations().stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.DELIVERING)
                .map(Organisation::id)
                .filter(organisation ->
                        contacts.at(organisation, inbound.from()).isPresent())
                .forEach(organisation -> receive(organisation, inbound));
    }

    private void receive(OrganisationId organisation, InboundText inbound) {
        Intent intent = keywords.intent(inbound.text());
        String hash = contacts.hash(organisation, inbound.from());
        effects.prepare(organisation, hash);
        try {
            transactions.executeWithoutResult(status -> take(organisation, inbound, intent, hash));
        } catch (DuplicateKeyException e) {
            // The same message once more: it worked the first time.
            return;
        }
    }

    private void take(OrganisationId organisation, InboundText inbound, Intent intent, String hash) {
        Optional<Recipient> person = contacts.at(organisation, inbound.from());
        Optional<LanguageTag> language =
                person.flatMap(Recipient::language).or(() -> effects.lastLanguage(organisation, hash));
        UUID id = UUID.randomUUID();
        boolean read = !(intent instanceof Intent.Language || intent instanceof Intent.Stop stop && !stop.more());
        store.add(
                organisation,
                id,
                inbound.id(),
                person.map(Recipient::id),
                kind(intent),
                language,
                read ? Optional.of(contacts.seal(organisation, id, shortened(inbound.text()))) : Optional.empty(),
                read && (intent instanceof Intent.Help || worries.worrying(inbound.text())),
                inbound.receivedAt());
        if (intent instanceof Intent.Stop) {
            effects.stop(organisation, hash);
            person.filter(Recipient::confirmStop)
                    .ifPresent(one ->
                            language.ifPresent(tag -> effects.answer(organisation, one, id, Answer.STOPPED, tag)));
        } else if (intent instanceof Intent.Language chosen) {
            person.ifPresent(one -> contacts.choose(organisation, one.id(), chosen.tag()));
        } else {
            person.filter(one -> answersNow(organisation, one))
                    .ifPresent(one ->
                            language.ifPresent(tag -> effects.answer(organisation, one, id, Answer.OUT_OF_HOURS, tag)));
        }
    }

    /** Only out of hours, only where the person said that replies are safe and has not stopped, and not every time. */
    private boolean answersNow(OrganisationId organisation, Recipient person) {
        Optional<Sender.Cover> cover =
                senders.of(organisation, person.address().channel()).flatMap(Sender::cover);
        return person.repliesSafe()
                && cover.isPresent()
                && !cover.get().hours().contains(clock.instant())
                && contacts.suppressed(organisation, List.of(person.hash())).isEmpty()
                && !store.answeredSince(
                        organisation,
                        person.id(),
                        Answer.OUT_OF_HOURS.word(),
                        clock.instant().minus(ANSWER_ONCE_IN));
    }

    @Override
    public Waiting waiting(OrganisationId organisation) {
        return store.waiting(organisation);
    }

    @Override
    public List<Reply> open(Actor safeguardingLead) {
        List<Reply> open = store.open(safeguardingLead.organisation()).stream()
                .map(row -> opened(safeguardingLead.organisation(), row))
                .toList();
        if (!open.isEmpty()) {
            transactions.executeWithoutResult(status -> audit.record(
                    safeguardingLead,
                    "replies.read",
                    "organisation/" + safeguardingLead.organisation().value(),
                    open.size() + " replies"));
        }
        return open;
    }

    @Override
    public List<Reply> handled(Actor safeguardingLead) {
        return store.handled(safeguardingLead.organisation()).stream()
                .map(row -> opened(safeguardingLead.organisation(), row))
                .toList();
    }

    @Override
    public void handle(Actor safeguardingLead, UUID reply) {
        transactions.executeWithoutResult(status -> {
            if (store.handle(safeguardingLead, reply, clock.instant())) {
                audit.record(safeguardingLead, "reply.handle", "reply/" + reply, "");
            }
        });
    }

    private Reply opened(OrganisationId organisation, ReplyStore.Row row) {
        return new Reply(
                row.id(),
                contacts.unseal(organisation, row.id(), row.sealed()),
                row.language(),
                asked(row.kind()),
                row.worrying(),
                row.receivedAt(),
                row.handledAt());
    }

    private static String shortened(String text) {
        return text.length() <= 1600
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, 1600)));
    }

    private static String kind(Intent intent) {
        if (intent instanceof Intent.Stop) {
            return "STOP";
        }
        if (intent instanceof Intent.Language) {
            return "LANGUAGE";
        }
        if (intent instanceof Intent.Help) {
            return "HELP";
        }
        return intent instanceof Intent.Start ? "START" : "WORDS";
    }

    private static String asked(String kind) {
        return switch (kind) {
            case "STOP" -> "Asked for no more messages, and was stopped";
            case "HELP" -> "Sent the word for help";
            case "START" -> "Asks for messages again; a worker must hear it from the person";
            default -> "";
        };
    }
}
