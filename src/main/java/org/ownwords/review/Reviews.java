package org.ownwords.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * Judgement of exact words: reviewers' verdicts, the safeguarding lead's sign-off, disputes and withdrawal. All of it binds to
 * the section's digest, so that it never passes to words that nobody judged. Every act is audited, without the reviewers' words.
 */
@Component
public class Reviews {

    private final ReviewStore store;
    private final VerdictStore verdicts;
    private final DisputeStore disputes;
    private final ToldStore told;
    private final MarkStore marks;
    private final ReviewRules rules;
    private final Variants variants;
    private final ProgressFinder finder;
    private final TransactionOperations transactions;
    private final Audit audit;
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
        this.verdicts = new VerdictStore(jdbc);
        this.disputes = new DisputeStore(jdbc);
        this.store = new ReviewStore(jdbc, verdicts, disputes);
        this.told = new ToldStore(jdbc);
        this.marks = new MarkStore(jdbc);
        this.variants = variants;
        this.rules = new ReviewRules(accounts, variants);
        this.finder = new ProgressFinder(store, variants, catalogues);
        this.transactions = transactions;
        this.audit = audit;
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
            verdicts.replace(reviewer, section, verdict, clock.instant());
            if (verdict.decision() == Decision.DISPUTE) {
                disputes.raise(reviewer, section, verdict.comment(), London.today(clock));
            }
            record(reviewer, "review.judge", section);
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
            verdicts.replace(guest, section, verdict, clock.instant());
            wrong.forEach(mark -> marks.add(guest, section.digest(), mark, clock.instant()));
            if (raises && verdict.decision() == Decision.DISPUTE) {
                disputes.raise(guest, section, verdict.comment(), London.today(clock));
            }
        });
    }

    /** Tells the safeguarding lead alone, at once and for good; audited nowhere, because administrators read the audit. */
    public void tell(Guest guest, boolean pressed, boolean mayKnowSomebody) {
        if (pressed || mayKnowSomebody) {
            transactions.executeWithoutResult(status -> told.tell(guest, pressed, mayKnowSomebody, clock.instant()));
        }
    }

    /**
     * Signs words off, after reviewers have done their part.
     *
     * @throws org.ownwords.base.ProblemException naming what is missing, or if the person wrote or judged these words, or is no
     *     safeguarding lead
     */
    public void signOff(Actor lead, SectionRef section, SignOff signOff) {
        rules.maySign(lead, section, signOff, London.today(clock));
        transactions.executeWithoutResult(status -> {
            rules.readyToSign(
                    lead,
                    progress(section),
                    verdicts.standing(List.of(section.digest())),
                    !everythingTold(section).isEmpty(),
                    signOff.notesConsidered());
            store.signOff(lead, section, signOff, clock.instant());
            record(lead, "review.sign-off", section);
        });
    }

    /** Takes words out of every use at once and for good, with the safeguarding lead's reason; new words can be reviewed. */
    public void withdraw(Actor lead, SectionRef section, String reason) {
        rules.isLead(lead);
        String why = rules.reason("withdrawReason", reason);
        transactions.executeWithoutResult(status -> {
            store.withdraw(lead, section, why, clock.instant());
            record(lead, "review.withdraw", section);
        });
    }

    /** Decides a dispute; upheld, it holds the words for every use. */
    public void decide(Actor lead, SectionRef section, long dispute, boolean upheld, String reason) {
        rules.isLead(lead);
        String why = rules.reason("rulingReason", reason);
        transactions.executeWithoutResult(status -> {
            if (!disputes.decide(lead, section, dispute, upheld, why, London.today(clock))) {
                throw rules.problem("dispute", "There is no such dispute to decide.", "Open the list of what waits.");
            }
            record(lead, upheld ? "review.uphold-dispute" : "review.reject-dispute", section);
        });
    }

    /** Records what the words say, translated back into English by somebody who did not write them. */
    public void backTranslate(Actor actor, SectionRef section, String english) {
        rules.isIndependent(actor, section);
        String words = rules.text("backTranslation", english, ReviewRules.LONGEST_TEXT);
        transactions.executeWithoutResult(status -> {
            store.backTranslate(actor, section, words, clock.instant());
            record(actor, "review.back-translate", section);
        });
    }

    /** Labels a variant whose language has one possible reviewer, with the reason; an empty reason takes the label away. */
    public void labelOnlyReviewer(Actor lead, VariantId variant, Optional<String> reason) {
        rules.isLead(lead);
        Optional<String> why = reason.map(words -> rules.reason("onlyReason", words));
        transactions.executeWithoutResult(status -> {
            store.labelOnlyReviewer(lead, variant, why, clock.instant());
            audit.record(lead, "review.label-only-reviewer", "variant/" + variant, why.orElse("label taken away"));
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
            store.approveExample(actor, section, clock.instant());
            record(actor, "review.approve-example", section);
        });
    }

    /** How far the review of exact words has come, without names. */
    public Progress progress(SectionRef section) {
        return Objects.requireNonNull(progress(List.of(section)).get(section));
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
        Set<SectionRef> approved = new LinkedHashSet<>();
        progress(store.signedOrExamples()).forEach((section, progress) -> {
            boolean example = installation.demo()
                    && progress.example()
                    && progress.withdrawn().isEmpty();
            if (progress.approved() || example) {
                approved.add(section);
            }
        });
        return approved;
    }

    /** The person's own verdict on these words, where they gave one. */
    public Optional<Verdict> mine(Actor reviewer, SectionRef section) {
        return verdicts.standing(List.of(section.digest())).stream()
                .filter(row -> row.isOf(reviewer.person()))
                .map(VerdictStore.Row::verdict)
                .findFirst();
    }

    /** What reviewers say should change, without names; for those who mend the text, never for other reviewers. */
    public List<String> comments(SectionRef section) {
        return verdicts.standing(List.of(section.digest())).stream()
                .map(row -> row.verdict().comment())
                .filter(comment -> !comment.isBlank())
                .toList();
    }

    /**
     * What reviewers told safeguarding alone.
     *
     * @throws org.ownwords.base.ProblemException if the person is no safeguarding lead
     */
    public List<SafeguardingNote> notes(Actor lead, SectionRef section) {
        rules.isLead(lead);
        return everythingTold(section);
    }

    private List<SafeguardingNote> everythingTold(SectionRef section) {
        List<SafeguardingNote> notes = new ArrayList<>(ReviewRules.notes(verdicts.standing(List.of(section.digest()))));
        notes.addAll(told.about(section));
        return List.copyOf(notes);
    }

    /** The sentences of these words that reviewers found wrong, without names; for those who mend the text. */
    public List<MarkedSentence> marked(SectionRef section) {
        return marks.of(section.digest());
    }

    /** How each standing verdict came in, in no order that tells whose it is; for the safeguarding lead. */
    public List<Received> received(Actor lead, SectionRef section) {
        rules.isLead(lead);
        return verdicts.standing(List.of(section.digest())).stream()
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
        return disputes.open();
    }

    /** The variants with one possible reviewer, and why: they are labelled wherever they appear. */
    public Map<VariantId, String> onlyReviewer() {
        return store.onlyReviewer();
    }

    /** Of these revisions, the variants whose source was changed since they were made from it. */
    public Set<VariantId> stale(Collection<Revision> revisions) {
        SourceHolds sources = new SourceHolds(variants);
        Set<VariantId> stale = new LinkedHashSet<>();
        for (Revision revision : revisions) {
            if (sources.isStale(revision.content())) {
                stale.add(revision.content().id());
            }
        }
        return stale;
    }

    /** Whether a verdict of this guest, or of the account of the same person, stands on these words. */
    public boolean judged(GuestId guest, Optional<PersonId> account, SectionRef section) {
        return verdicts.standing(List.of(section.digest())).stream()
                .anyMatch(row -> row.guest().filter(guest::equals).isPresent()
                        || account.filter(row::isOf).isPresent());
    }

    /** Whether the person saved any revision with exactly these words. */
    public boolean wrote(PersonId person, SectionRef section) {
        return rules.isAuthor(person, section);
    }

    /** The newest back-translation of these words. */
    public Optional<String> backTranslation(SectionRef section) {
        return store.backTranslation(section.digest());
    }

    /** Why the person may not judge these words, empty where they may: they wrote them, or are no reviewer. */
    public Optional<String> whyNotJudge(Actor person, SectionRef section) {
        return rules.whyNotJudge(person, section);
    }

    private void record(Actor actor, String action, SectionRef section) {
        audit.record(
                actor,
                action,
                "variant/" + section.variant(),
                section.section().word() + " " + section.digest().brief());
    }
}
