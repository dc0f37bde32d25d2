package org.ownwords.review.session;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.directory.Communities;
import org.ownwords.message.RevisionId;
import org.ownwords.review.Deletion;
import org.ownwords.review.Deletions;
import org.ownwords.review.link.PaymentKind;
import org.ownwords.review.link.Payments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What workers and safeguarding leads record of the sessions that their organisation held. Audited without what was said. */
@Component
public class SessionRecords {

    private final SessionStore store;
    private final PersonStore people;
    private final SuggestionStore suggestions;
    private final SessionRules rules;
    private final Communities communities;
    private final Sessions sessions;
    private final Deletions deletions;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Clock clock;

    public SessionRecords(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Audit audit,
            Accounts accounts,
            Communities communities,
            Sessions sessions,
            Clock clock) {
        this.store = new SessionStore(jdbc);
        this.people = new PersonStore(jdbc);
        this.suggestions = new SuggestionStore(jdbc);
        this.rules = new SessionRules(accounts);
        this.communities = communities;
        this.sessions = sessions;
        this.deletions = new Deletions(jdbc);
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records a session.
     *
     * @throws org.ownwords.base.ProblemException with every field that is missing or wrong
     */
    public SessionId log(Actor actor, NewSession session) {
        rules.mayWrite(actor);
        rules.complete(
                session,
                London.today(clock),
                communities.find(actor.organisation(), session.community()).isPresent());
        return Objects.requireNonNull(transactions.execute(status -> {
            SessionId id = store.add(actor, session, clock.instant());
            record(
                    actor,
                    "session.log",
                    id,
                    session.heldOn() + ", " + session.texts().size() + " texts");
            return id;
        }));
    }

    /**
     * Writes down what came of a session; the record before it is kept.
     *
     * @param seen the outcome's identity that the writer started from
     * @throws org.ownwords.base.ProblemException if somebody else wrote in between, or what was said is missing
     */
    public void write(Actor actor, SessionId id, long seen, Outcome outcome) {
        rules.mayWrite(actor);
        rules.complete(outcome);
        transactions.executeWithoutResult(status -> {
            store.lock(actor.organisation(), id);
            if (require(actor.organisation(), id).outcomeId() != seen) {
                throw SessionRules.problem(
                        "said",
                        "Somebody else changed the record meanwhile.",
                        "Compare yours with theirs, which stands below, and save again.");
            }
            store.replaceOutcome(actor, id, outcome, clock.instant());
            record(actor, "session.write", id, "");
        });
    }

    /**
     * Records what some of those who took part were given; a later record corrects it.
     *
     * @param pence for each of them, from 1 to {@link Payments#MOST}; empty where it is not known or none belongs to it
     */
    public void give(Actor actor, SessionId id, Set<Integer> numbers, PaymentKind kind, Optional<Long> pence) {
        rules.mayWrite(actor);
        if (numbers.isEmpty()) {
            throw SessionRules.problem("number", "Nobody was chosen.", "Tick those to whom it was given.");
        }
        if (pence.isPresent() && (!kind.isMoney() || pence.get() < 1 || pence.get() > Payments.MOST)) {
            throw SessionRules.problem(
                    "amount",
                    kind.isMoney() ? "This is no amount from £0.01 to £1,000." : "No amount belongs to this.",
                    kind.isMoney() ? "Enter pounds and pence, such as 15.00." : "Leave the amount empty.");
        }
        transactions.executeWithoutResult(status -> {
            require(actor.organisation(), id);
            people.give(actor.organisation(), id, numbers, kind, pence);
            record(actor, "session.give", id, numbers.size() + " people, " + kind);
        });
    }

    /** Keeps a note about somebody who took part; an empty one deletes it. */
    public void note(Actor actor, SessionId id, int number, String note) {
        rules.mayWrite(actor);
        String words = rules.text("note", note, 1000, false);
        transactions.executeWithoutResult(status -> {
            Participant about = require(actor.organisation(), id).people().stream()
                    .filter(person -> person.number() == number)
                    .findFirst()
                    .orElseThrow(
                            () -> SessionRules.problem("who", "Nobody was chosen.", "Choose whom the note is about."));
            people.note(actor.organisation(), id, number, words);
            if (words.isEmpty() && !about.note().isEmpty()) {
                deletions.byHand(actor.organisation(), clock.instant(), Map.of(Deletion.Kind.NOTES, 1));
            }
            record(actor, "session.note", id, "");
        });
    }

    /** Deletes every note about those who took part, for good. */
    public void forget(Actor actor, SessionId id) {
        rules.mayWrite(actor);
        transactions.executeWithoutResult(status -> {
            int gone = people.forget(actor.organisation(), id);
            deletions.byHand(actor.organisation(), clock.instant(), Map.of(Deletion.Kind.NOTES, gone));
            record(actor, "session.forget-notes", id, gone + " notes");
        });
    }

    /** Says that a revision came of a session: one of a text that was discussed, saved on its day or later. */
    public void link(Actor actor, SessionId id, RevisionId revision) {
        rules.mayWrite(actor);
        transactions.executeWithoutResult(status -> {
            store.lock(actor.organisation(), id);
            Session session = require(actor.organisation(), id);
            if (sessions.linkable(session).stream().noneMatch(one -> one.id().equals(revision))) {
                throw SessionRules.problem(
                        "revision",
                        "There is no such revision to choose.",
                        "Choose one of a text that was discussed, saved on that day or later.");
            }
            store.link(actor, id, revision, clock.instant());
            record(actor, "session.link", id, "revision " + revision.value());
        });
    }

    /** Keeps what somebody proposed. */
    public void suggest(Actor actor, SessionId id, String words) {
        rules.mayWrite(actor);
        String kept = rules.text("suggestion", words, 2000, true);
        transactions.executeWithoutResult(status -> {
            require(actor.organisation(), id);
            suggestions.add(actor, id, kept);
            record(actor, "session.suggest", id, "");
        });
    }

    /** Decides once whether a suggestion is taken up, with the reason. */
    public void decide(Actor actor, SessionId id, long suggestion, boolean kept, String reason) {
        rules.mayWrite(actor);
        String why = rules.text("reason", reason, 2000, true);
        transactions.executeWithoutResult(status -> {
            if (!suggestions.decide(actor, id, suggestion, kept, why, clock.instant())) {
                throw SessionRules.problem(
                        "reason", "This suggestion was decided already.", "Read the reason that was given.");
            }
            record(actor, kept ? "session.keep-suggestion" : "session.reject-suggestion", id, "");
        });
    }

    private Session require(OrganisationId organisation, SessionId id) {
        return store.find(organisation, id)
                .orElseThrow(() -> SessionRules.problem("session", "There is no such session.", "Open the list."));
    }

    private void record(Actor actor, String action, SessionId id, String detail) {
        audit.record(actor, action, "session/" + id.value(), detail);
    }
}
