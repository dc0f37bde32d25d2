package org.ownwords.review.link;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.review.Reviews;
import org.ownwords.review.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Answers on a printed sheet, typed in by a worker and marked as such. */
@Component
public class PaperAnswers {

    private final InvitationStore store;
    private final GuestStore guests;
    private final AnswerStore drafts;
    private final InvitationRules rules;
    private final Receiving receiving;
    private final Reviews reviews;
    private final Subjects subjects;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Clock clock;

    public PaperAnswers(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Audit audit,
            Accounts accounts,
            Reviews reviews,
            Subjects subjects,
            Clock clock) {
        this.store = new InvitationStore(jdbc);
        this.guests = new GuestStore(jdbc);
        this.drafts = new AnswerStore(jdbc);
        this.rules = new InvitationRules(accounts);
        this.receiving = new Receiving(reviews);
        this.reviews = reviews;
        this.subjects = subjects;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The words that a sheet printed now would ask about. */
    public Optional<Subject> subject(Invitation invitation) {
        return subjects.of(invitation.variant(), invitation.part());
    }

    /**
     * Records what stands on a sheet; uses the invitation up, its link too.
     *
     * @param key the eight digits printed on the sheet
     * @throws org.ownwords.base.ProblemException if the sheet is about other words, something is missing, the worker wrote these
     *     words, or the invitation was answered or taken back
     */
    public void enter(Actor actor, InvitationId id, String key, Map<String, String> fields) {
        rules.mayInvite(actor);
        transactions.executeWithoutResult(status -> {
            store.lock(actor.organisation(), id);
            Invitation invitation = store.find(actor.organisation(), id).orElseThrow();
            Subject subject = subject(invitation)
                    .orElseThrow(() -> Receiving.problem("key", "The words are gone.", "Nothing can be judged."));
            if (!subject.key().equals(key.strip())) {
                throw Receiving.problem(
                        "key",
                        "The sheet is about other words: they were changed after it was printed, or the digits differ.",
                        "Compare the eight digits; if the words were changed, print a new sheet and ask again.");
            }
            for (Subject.Shown shown : subject.sections()) {
                if (reviews.wrote(actor.person(), shown.ref())) {
                    throw Receiving.problem(
                            "key", "You wrote these words.", "Somebody who did not must type the answers in.");
                }
            }
            Answers answers = new Answers(fields);
            Receiving.complete(subject, answers, false);
            if (!store.enter(actor, id, clock.instant())) {
                throw Receiving.problem(
                        "key", "This invitation was answered or taken back already.", "Invite the person again.");
            }
            var account = guests.find(actor.organisation(), invitation.guest()).flatMap(GuestStore.Row::account);
            receiving.receive(
                    Receiving.guest(invitation, account, Way.PAPER, answers.ticked(Answers.ASSISTED)),
                    subject,
                    answers);
            drafts.clear(actor.organisation(), id);
            audit.record(
                    actor,
                    "review.enter-paper",
                    "invitation/" + id.value(),
                    invitation.variant() + " " + subject.key());
        });
    }

    /**
     * Records what somebody told the safeguarding lead on paper, in a sealed envelope or by word.
     *
     * @throws org.ownwords.base.ProblemException if the person is no safeguarding lead
     */
    public void tell(Actor lead, InvitationId id, boolean pressed, boolean mayKnowSomebody) {
        if (!rules.isLead(lead)) {
            throw InvitationRules.problem("lead", "Only a safeguarding lead does this.", "Give them the envelope.");
        }
        Invitation invitation = store.find(lead.organisation(), id).orElseThrow();
        reviews.tell(Receiving.guest(invitation, Optional.empty(), Way.PAPER, false), pressed, mayKnowSomebody);
    }
}
