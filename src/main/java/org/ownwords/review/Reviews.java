package org.ownwords.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.PersonId;
import org.ownwords.base.Installation;
import org.ownwords.base.London;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Judgement of exact words: reviewers' verdicts, back-translations, and how far the review has come. All of it binds to the
 * section's digest, so that it never passes to words that nobody judged. Every act is audited, without the reviewers' words. What
 * the safeguarding lead alone does is {@link Safeguarding}.
 */
@Component
public class Reviews {

    private final Ledger ledger;
    private final MarkStore marks;
    private final ReviewRules rules;
    private final Variants variants;
    private final ProgressFinder finder;
    private final TransactionOperations transactions;
    private final ApprovedWords approved;
    private final Installation installation;
    private final Clock clock;

    public Reviews(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Audit audit,
            Accounts accounts,
            Variants variants,
            Catalogues catalogues,
            Installation installation,
            Clock clock) {
        this.ledger = new Ledger(jdbc, audit);
        this.marks = new MarkStore(jdbc);
        this.variants = variants;
        this.rules = new ReviewRules(accounts, variants);
        this.finder = new ProgressFinder(ledger.store, variants, catalogues);
        this.approved = new ApprovedWords(ledger.store, finder, catalogues, installation);
        this.transactions = transactions;
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * Records a community reviewer's verdict; a later one of the same person on the same words replaces it, and it is kept. A
     * dispute goes to the safeguarding lead.
     *
     * @throws org.ownwords.base.ProblemException if the person wrote these words, is no reviewer, gives no reason where one is
     *     needed, or nothing holds these words
     */
    public void judge(Actor reviewer, SectionRef section, Verdict verdict) {
        rules.mayJudge(reviewer, section, verdict);
        transactions.executeWithoutResult(status -> {
            ledger.verdicts.replace(reviewer, section, verdict, clock.instant());
            if (verdict.decision() == Decision.DISPUTE) {
                ledger.disputes.raise(reviewer, section, verdict.comment(), London.today(clock));
            }
            ledger.record(reviewer, "review.judge", section);
        });
    }

    /**
     * Records the verdict of somebody who was invited; a later one of the same person on the same words replaces it. Not audited
     * here, for the guest is nobody who signs in: whoever manages invitations tells that an answer came. What the guest told
     * safeguarding goes by {@link #tell}, never with the verdict.
     *
     * @param wrong the sentences of these words that the guest found wrong
     * @param raises whether a dispute is raised about these words; of several that appear together, about those that are wrong
     * @throws org.ownwords.base.ProblemException if the guest's account wrote these words, or nothing holds them
     */
    public void judge(Guest guest, SectionRef section, Verdict verdict, List<MarkedSentence> wrong, boolean raises) {
        rules.mayJudge(guest, section, verdict);
        transactions.executeWithoutResult(status -> {
            ledger.verdicts.replace(guest, section, verdict, clock.instant());
            wrong.forEach(mark -> marks.add(guest, section.digest(), mark, clock.instant()));
            if (raises && verdict.decision() == Decision.DISPUTE) {
                ledger.disputes.raise(guest, section, verdict.comment(), London.today(clock));
            }
        });
    }

    /** Tells the safeguarding lead alone, at once and for good; audited nowhere, because administrators read the audit. */
    public void tell(Guest guest, boolean pressed, boolean mayKnowSomebody) {
        if (pressed || mayKnowSomebody) {
            transactions.executeWithoutResult(
                    status -> ledger.told.tell(guest, pressed, mayKnowSomebody, clock.instant()));
        }
    }

    /** Records what the words say, translated back into English by somebody who did not write them. */
    public void backTranslate(Actor actor, SectionRef section, String english) {
        rules.isIndependent(actor, section);
        String words = rules.text("backTranslation", english, ReviewRules.LONGEST_TEXT);
        transactions.executeWithoutResult(status -> {
            ledger.store.backTranslate(actor, section, words, clock.instant());
            ledger.record(actor, "review.back-translate", section);
        });
    }

    /**
     * Lets the demo show invented words, marked as an example.
     *
     * @throws org.ownwords.base.ProblemException outside the demo, and for words that are not invented
     */
    public void approveExample(Actor actor, SectionRef section) {
        Origin origin = rules.holding(section).content().origin();
        if (!installation.demo() || origin != Origin.FICTIONAL) {
            throw rules.problem(
                    "origin",
                    "Only invented words can be examples, and only in the demo.",
                    "Have these words reviewed by people who speak the language.");
        }
        transactions.executeWithoutResult(status -> {
            ledger.store.approveExample(actor, section, clock.instant());
            ledger.record(actor, "review.approve-example", section);
        });
    }

    /** How far the review of exact words has come, without names. */
    public Progress progress(SectionRef section) {
        return finder.of(section);
    }

    /** The same for many at once, in a few statements; words that nothing holds count as nothing done. */
    public Map<SectionRef, Progress> progress(Collection<SectionRef> sections) {
        return finder.of(sections);
    }

    /** The same for every section of these revisions, newest or not, without reading them again. */
    public Map<SectionRef, Progress> progressOf(Collection<Revision> revisions) {
        Map<SectionRef, Optional<Revision>> holding = new LinkedHashMap<>();
        for (Revision revision : revisions) {
            for (Section section : revision.content().sections()) {
                holding.put(SectionDigests.ref(revision.content().id(), section), Optional.of(revision));
            }
        }
        return finder.of(holding);
    }

    /** Every section whose words are approved today, also where a newer draft stands beside them; in the demo its examples too. */
    public Set<SectionRef> approved() {
        return approved.all();
    }

    /** Those of them whose newest sign-off serves until that day at most, with how far their review has come. */
    public Map<SectionRef, Progress> approvedUntil(LocalDate day) {
        return approved.until(day);
    }

    /** The person's own verdict on these words, where they gave one. */
    public Optional<Verdict> mine(Actor reviewer, SectionRef section) {
        return ledger.standing(section).stream()
                .filter(row -> row.isOf(reviewer.person()))
                .map(VerdictStore.Row::verdict)
                .findFirst();
    }

    /** What reviewers say should change, without names; for those who mend the text, never for other reviewers. */
    public List<String> comments(SectionRef section) {
        return ledger.standing(section).stream()
                .map(row -> row.verdict().comment())
                .filter(comment -> !comment.isBlank())
                .toList();
    }

    /** The sentences of these words that reviewers found wrong, without names; for those who mend the text. */
    public List<MarkedSentence> marked(SectionRef section) {
        return marks.of(section.digest());
    }

    /** The variants with one possible reviewer, and why: they are labelled wherever they appear. */
    public Map<VariantId, String> onlyReviewer() {
        return ledger.store.onlyReviewer();
    }

    /** The variants, machine drafts apart, whose source was changed since their newest words were made from it. */
    public Set<VariantId> stale() {
        SourceHolds sources = new SourceHolds(variants);
        Set<VariantId> stale = new LinkedHashSet<>();
        variants.sources().forEach((variant, source) -> {
            if (sources.isStale(variant.message(), source)) {
                stale.add(variant);
            }
        });
        return stale;
    }

    /** The variants that may wait for a safeguarding lead: judged and not signed, or disputed. */
    public List<VariantId> judgedAndUnsigned() {
        return ledger.store.judgedAndUnsigned();
    }

    /** When this guest, or the account of the same person, gave the verdict that stands on these words. */
    public Optional<Instant> judgedAt(GuestId guest, Optional<PersonId> account, SectionRef section) {
        return ledger.standing(section).stream()
                .filter(row -> row.guest().filter(guest::equals).isPresent()
                        || account.filter(row::isOf).isPresent())
                .map(VerdictStore.Row::givenAt)
                .max(Comparator.naturalOrder());
    }

    /** When the person gave the verdict of theirs that stands on these words. */
    public Optional<Instant> judgedAt(PersonId person, SectionRef section) {
        return ledger.standing(section).stream()
                .filter(row -> row.isOf(person))
                .map(VerdictStore.Row::givenAt)
                .findFirst();
    }

    /** Whether the person saved any revision with exactly these words. */
    public boolean wrote(PersonId person, SectionRef section) {
        return rules.isAuthor(person, section);
    }

    /** The newest back-translation of these words. */
    public Optional<String> backTranslation(SectionRef section) {
        return ledger.store.backTranslation(section.digest());
    }

    /** Why the person may not judge these words, empty where they may: they wrote them, or are no reviewer. */
    public Optional<String> whyNotJudge(Actor person, SectionRef section) {
        return rules.whyNotJudge(person, section);
    }
}
