package org.ownwords.quality.words;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.LanguageTable;
import org.ownwords.quality.GlossaryEntry;
import org.ownwords.quality.GlossaryEntry.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Words to avoid that another organisation advises. Here each is a proposal, whatever a panel agreed there, and what people here
 * wrote down, agreed on or withdrew stands.
 */
@Component
public class WordsFromElsewhere {

    private final GlossaryStore store;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final WordSnapshot snapshot;
    private final LanguageTable languages;
    private final Clock clock;

    /** Works on that database. */
    public WordsFromElsewhere(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Audit audit,
            WordSnapshot snapshot,
            LanguageTable languages,
            Clock clock) {
        this.store = new GlossaryStore(jdbc);
        this.transactions = transactions;
        this.audit = audit;
        this.snapshot = snapshot;
        this.languages = languages;
        this.clock = clock;
    }

    /** What becomes of a word. */
    public enum Fate {
        PROPOSED("A proposal: it warns, and blocks nothing until a panel here agrees"),
        HERE("Here already; ours stands"),
        WITHDRAWN("Withdrawn here; it stays so"),
        REFUSED("Not taken");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        /** The fate as pages show it. */
        public String label() {
            return label;
        }
    }

    /**
     * A word and what becomes of it.
     *
     * @param problems why it is not taken, each with the field
     */
    public record Word(GlossaryEntry entry, Fate fate, List<Problem> problems) {}

    /** What would become of each; changes nothing. */
    public List<Word> compare(List<GlossaryEntry> theirs) {
        snapshot.glossary();
        List<GlossaryVersion> here = store.last();
        List<GlossaryEntry> before = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        for (GlossaryEntry entry : theirs) {
            Word word = word(entry, here, before);
            words.add(word);
            before.add(word.entry());
        }
        return List.copyOf(words);
    }

    private Word word(GlossaryEntry theirs, List<GlossaryVersion> here, List<GlossaryEntry> before) {
        GlossaryEntry entry;
        try {
            WordRules rules = new WordRules();
            entry = DraftReader.read(rules, draft(theirs), Standing.PROPOSED, languages);
            rules.done();
        } catch (ProblemException refused) {
            return new Word(theirs, Fate.REFUSED, refused.problems());
        }
        List<GlossaryVersion> same = here.stream()
                .filter(version -> DraftReader.isSame(version.entry(), entry))
                .toList();
        boolean twice = before.stream().anyMatch(other -> DraftReader.isSame(other, entry));
        if (same.stream().anyMatch(version -> !version.withdrawn()) || twice) {
            return new Word(entry, Fate.HERE, List.of());
        }
        return new Word(entry, same.isEmpty() ? Fate.PROPOSED : Fate.WITHDRAWN, List.of());
    }

    private static Glossaries.Draft draft(GlossaryEntry entry) {
        return new Glossaries.Draft(
                entry.audience(),
                entry.language().value(),
                entry.avoid(),
                String.join("\n", entry.forms()),
                entry.prefer(),
                entry.reason(),
                entry.advisedBy());
    }

    /**
     * Adds those that are to be proposed. Each is in the audit.
     *
     * @param remark where they come from
     * @return how many
     */
    public int propose(Actor actor, List<Word> words, String remark) {
        List<GlossaryEntry> fresh = words.stream()
                .filter(word -> word.fate() == Fate.PROPOSED)
                .map(Word::entry)
                .toList();
        transactions.executeWithoutResult(status -> fresh.forEach(entry -> add(actor, entry, remark)));
        snapshot.forget();
        return fresh.size();
    }

    private void add(Actor actor, GlossaryEntry entry, String remark) {
        long id = store.add(clock.instant());
        store.add(new GlossaryVersion(id, 1, entry, false, remark, Optional.of(actor), clock.instant()));
        audit.record(
                actor,
                "glossary.propose",
                "glossary/" + id,
                entry.audience() + ", " + entry.language() + ": " + entry.avoid());
    }
}
