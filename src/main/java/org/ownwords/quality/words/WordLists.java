package org.ownwords.quality.words;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.Role;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.SectionRef;
import org.ownwords.message.Variants;
import org.ownwords.quality.KeptWords.SpeakerAnswer;
import org.ownwords.quality.WordList;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The lists of words that a locked phone must not show, one a language: people propose them, speakers of the language confirm them,
 * and no machine ever does. Where no list is confirmed, a speaker answers for exact words. Every act is in the audit.
 */
@Component
public class WordLists {

    private static final Role[] WRITERS = {
        Role.OUTREACH_WORKER, Role.CO_DEVELOPER, Role.SAFEGUARDING_LEAD, Role.REVIEWER
    };
    private static final Role[] SPEAKERS = {Role.CO_DEVELOPER, Role.REVIEWER};
    private static final int MOST_WORDS = 300;

    private final WordListStore store;
    private final TransactionOperations transactions;
    private final Accounts accounts;
    private final Audit audit;
    private final Variants variants;
    private final WordSnapshot snapshot;
    private final Clock clock;

    /** Works on that database. */
    public WordLists(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Accounts accounts,
            Audit audit,
            Variants variants,
            WordSnapshot snapshot,
            Clock clock) {
        this.store = new WordListStore(jdbc);
        this.transactions = transactions;
        this.accounts = accounts;
        this.audit = audit;
        this.variants = variants;
        this.snapshot = snapshot;
        this.clock = clock;
    }

    /** Every version of a language's list, newest first, the packed one last; none where nobody wrote one. */
    public List<WordListVersion> versions(LanguageTag tag) {
        List<WordListVersion> versions = new ArrayList<>(store.versions(tag));
        WordList.packed(tag)
                .ifPresent(list ->
                        versions.add(new WordListVersion(0, 0, list, Optional.empty(), Instant.EPOCH, List.of())));
        return List.copyOf(versions);
    }

    /** Of these languages, those that have a list, confirmed or not. */
    public Set<LanguageTag> listed(List<LanguageTag> asked) {
        Set<LanguageTag> listed = new TreeSet<>(store.languages());
        asked.stream().filter(tag -> WordList.packed(tag).isPresent()).forEach(listed::add);
        return listed;
    }

    /** Whether a speaker confirmed a list of the language that the checks go by. */
    public boolean confirmed(LanguageTag tag) {
        return snapshot.lockScreen(tag).stream().anyMatch(WordList::confirmed);
    }

    /**
     * Writes a further version, which nobody has confirmed; what was confirmed before goes on to block beside it.
     *
     * @param basis the number of the version that it was made from, 0 where it was the packed list or none
     * @param anywhere one word or phrase to a line
     * @throws org.ownwords.base.ProblemException for each field that will not do, and where somebody else was faster
     */
    public void propose(Actor actor, LanguageTag tag, int basis, String anywhere, String atTheStart) {
        WordRules rules = new WordRules();
        rules.allow(accounts, actor, "Your role does not write lists of words.", WRITERS);
        WordList list = new WordList(
                tag,
                false,
                rules.lines("anywhere", anywhere, 100, MOST_WORDS),
                rules.lines("atTheStart", atTheStart, 100, MOST_WORDS));
        if (list.anywhere().isEmpty()) {
            rules.add("anywhere", "There is no word.", "Write the words that name a crime or a victim, one to a line.");
        }
        rules.done();
        newest(tag, basis);
        saved(() -> transactions.executeWithoutResult(status -> {
            store.add(Optional.of(actor), list, basis + 1, clock.instant());
            audit.record(actor, "word-list.propose", "word-list/" + tag, "version " + (basis + 1));
        }));
    }

    /**
     * Records that a speaker went through every word of a version.
     *
     * @param basis the version's number, 0 for the packed list
     * @throws org.ownwords.base.ProblemException if the person is no reviewer or co-developer, wrote this version, or another one
     *     was written meanwhile
     */
    public void confirm(Actor speaker, LanguageTag tag, int basis, Knows knows) {
        WordRules rules = new WordRules();
        rules.allow(
                accounts, speaker, "Reviewers and co-developers confirm words, for they speak for people.", SPEAKERS);
        WordListVersion version = newest(tag, basis).orElseThrow(() -> WordRules.changed("knows"));
        if (version.by().filter(by -> by.person().equals(speaker.person())).isPresent()) {
            rules.add("knows", "You wrote this version.", "Ask another speaker to go through it.");
        }
        rules.done();
        saved(() -> transactions.executeWithoutResult(status -> {
            long id = version.number() == 0
                    ? store.add(Optional.empty(), version.list(), 1, clock.instant())
                    : version.id();
            store.confirm(speaker, id, knows, clock.instant());
            audit.record(speaker, "word-list.confirm", "word-list/" + tag, "version " + Math.max(1, basis));
        }));
    }

    /**
     * Records what a speaker says of exact words where no list can tell; a later answer of the same person replaces it.
     *
     * @throws org.ownwords.base.ProblemException if the person is no reviewer or co-developer, or wrote these words
     */
    public void answer(Actor speaker, SectionRef section, boolean givesAway, String words, Knows knows) {
        WordRules rules = new WordRules();
        rules.allow(accounts, speaker, "Reviewers and co-developers answer, for they speak for people.", SPEAKERS);
        boolean author = variants.history(section.variant()).stream()
                .anyMatch(revision -> revision.author().equals(speaker.person())
                        && variants.holding(section).filter(revision::equals).isPresent());
        if (author) {
            rules.add("givesAway", "You wrote these words.", "Ask another speaker.");
        }
        if (words.length() > 1000) {
            rules.add("named", "This is longer than 1000 characters.", "Name the words alone.");
        }
        rules.done();
        saved(() -> transactions.executeWithoutResult(status -> {
            store.answer(speaker, section, new SpeakerAnswer(givesAway, words.strip()), knows, clock.instant());
            audit.record(
                    speaker,
                    "word-list.answer",
                    "variant/" + section.variant(),
                    section.section().word() + " " + section.digest().brief()
                            + (givesAway ? ": gives away" : ": gives nothing away"));
        }));
    }

    private Optional<WordListVersion> newest(LanguageTag tag, int basis) {
        Optional<WordListVersion> newest = versions(tag).stream().findFirst();
        if (newest.map(WordListVersion::number).orElse(0) != basis) {
            throw WordRules.changed("anywhere");
        }
        return newest;
    }

    private void saved(Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw WordRules.changed("anywhere");
        } finally {
            snapshot.forget();
        }
    }
}
