package org.ownwords.review;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.London;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.Catalogues;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the safeguarding lead alone does with words and alone learns about them: sign-off, withdrawal, disputes, the label of
 * languages with one reviewer, what was told in confidence. Anybody else is refused. Every act is audited, without the words.
 */
@Component
public class Safeguarding {

    private final Ledger ledger;
    private final ReviewRules rules;
    private final ProgressFinder finder;
    private final TransactionOperations transactions;
    private final Clock clock;

    public Safeguarding(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Audit audit,
            Accounts accounts,
            Variants variants,
            Catalogues catalogues,
            Clock clock) {
        this.ledger = new Ledger(jdbc, audit);
        this.rules = new ReviewRules(accounts, variants);
        this.finder = new ProgressFinder(ledger.store, variants, catalogues);
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Signs words off, after reviewers have done their part.
     *
     * @throws org.ownwords.base.ProblemException naming what is missing, or if the person wrote or judged these words, or is no
     *     safeguarding lead
     */
    public void signOff(Actor lead, SectionRef section, SignOff signOff) {
        rules.maySign(lead, section, signOff, London.today(clock));
        Set<ClaimId> claims = rules.claims(section);
        transactions.executeWithoutResult(status -> {
            rules.readyToSign(
                    lead,
                    finder.of(section),
                    ledger.standing(section),
                    !ledger.everythingTold(section).isEmpty(),
                    signOff.notesConsidered());
            ledger.store.signOff(lead, new Signed(section, claims), signOff, clock.instant());
            ledger.record(lead, "review.sign-off", section);
        });
    }

    /** Takes words out of every use at once and for good, with the safeguarding lead's reason; new words can be reviewed. */
    public void withdraw(Actor lead, SectionRef section, String reason) {
        rules.isLead(lead);
        String why = rules.reason("withdrawReason", reason);
        transactions.executeWithoutResult(status -> {
            ledger.store.withdraw(lead, section, why, clock.instant());
            ledger.record(lead, "review.withdraw", section);
        });
    }

    /** Decides a dispute; upheld, it holds the words for every use. */
    public void decide(Actor lead, SectionRef section, long dispute, boolean upheld, String reason) {
        rules.isLead(lead);
        String why = rules.reason("rulingReason", reason);
        transactions.executeWithoutResult(status -> {
            if (!ledger.disputes.decide(lead, section, dispute, upheld, why, London.today(clock))) {
                throw rules.problem("dispute", "There is no such dispute to decide.", "Open the list of what waits.");
            }
            ledger.record(lead, upheld ? "review.uphold-dispute" : "review.reject-dispute", section);
        });
    }

    /** Labels a variant whose language has one possible reviewer, with the reason; an empty reason takes the label away. */
    public void labelOnlyReviewer(Actor lead, VariantId variant, Optional<String> reason) {
        rules.isLead(lead);
        Optional<String> why = reason.map(words -> rules.reason("onlyReason", words));
        transactions.executeWithoutResult(status -> {
            ledger.store.labelOnlyReviewer(lead, variant, why, clock.instant());
            ledger.record(lead, "review.label-only-reviewer", variant, why.orElse("label taken away"));
        });
    }

    /**
     * What reviewers told safeguarding alone.
     *
     * @throws org.ownwords.base.ProblemException if the person is no safeguarding lead
     */
    public List<SafeguardingNote> notes(Actor lead, SectionRef section) {
        rules.isLead(lead);
        return ledger.everythingTold(section);
    }

    /** How each standing verdict came in, in no order that tells whose it is; for the safeguarding lead. */
    public List<Received> received(Actor lead, SectionRef section) {
        rules.isLead(lead);
        return ledger.standing(section).stream()
                .map(VerdictStore.Row::received)
                .sorted(Comparator.comparing(Received::way).thenComparing(Received::assisted))
                .toList();
    }

    /**
     * Every dispute that waits for a decision, the one due first first, also of words that are no longer the newest.
     *
     * @throws org.ownwords.base.ProblemException if the person is no safeguarding lead
     */
    public List<OpenDispute> openDisputes(Actor lead) {
        rules.isLead(lead);
        return ledger.disputes.open();
    }
}
