package org.ownwords.quality.words;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.LanguageTable;
import org.ownwords.quality.Glossary;
import org.ownwords.quality.GlossaryEntry;
import org.ownwords.quality.GlossaryEntry.Standing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The glossary, which people propose, change, agree on and withdraw. The files' entries are read into an empty database once; from
 * then on the database is what counts. Nothing is lost: each change is a further version. Every act is in the audit.
 */
@Component
public class Glossaries {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Role[] WRITERS = {
        Role.OUTREACH_WORKER, Role.CO_DEVELOPER, Role.SAFEGUARDING_LEAD, Role.REVIEWER
    };
    private static final Role[] DECIDERS = {Role.CO_DEVELOPER, Role.SAFEGUARDING_LEAD};
    private static final int LARGEST_PANEL = 500;

    private final GlossaryStore store;
    private final TransactionOperations transactions;
    private final Accounts accounts;
    private final Audit audit;
    private final WordSnapshot snapshot;
    private final LanguageTable languages;
    private final Clock clock;

    /** Works on that database. */
    public Glossaries(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Accounts accounts,
            Audit audit,
            WordSnapshot snapshot,
            LanguageTable languages,
            Clock clock) {
        this.store = new GlossaryStore(jdbc);
        this.transactions = transactions;
        this.accounts = accounts;
        this.audit = audit;
        this.snapshot = snapshot;
        this.languages = languages;
        this.clock = clock;
    }

    /**
     * What somebody writes down.
     *
     * @param forms one to a line
     */
    public record Draft(
            String audience,
            String language,
            String avoid,
            String forms,
            String prefer,
            String reason,
            String advisedBy) {}

    /** The glossary as it stands: what the checks go by and what an export writes. */
    public Glossary current() {
        return snapshot.glossary();
    }

    /** The last version of every entry, withdrawn ones too, in the order in which they began. */
    public List<GlossaryVersion> all() {
        snapshot.glossary();
        return store.last();
    }

    /** Every version of an entry, newest first; none where there is no such entry. */
    public List<GlossaryVersion> history(long entry) {
        return store.history(entry);
    }

    /** Whether that person may agree on entries, change agreed ones and withdraw. */
    public static boolean mayDecide(Person person) {
        return List.of(DECIDERS).stream().anyMatch(person::is);
    }

    /**
     * Adds an entry, which warns until a panel agreed on it.
     *
     * @return the entry's identity
     * @throws ProblemException for each field that will not do, and where the word stands there already
     */
    public long propose(Actor actor, Draft draft) {
        WordRules rules = new WordRules();
        rules.allow(accounts, actor, "Your role does not write the glossary.", WRITERS);
        GlossaryEntry entry = DraftReader.read(rules, draft, Standing.PROPOSED, languages);
        all().stream()
                .filter(other -> !other.withdrawn() && DraftReader.isSame(other.entry(), entry))
                .findFirst()
                .ifPresent(other -> rules.add(
                        "avoid",
                        "The glossary holds this word for that audience and language already.",
                        "Open it and change it there."));
        rules.done();
        return saved(() -> transactions.execute(status -> {
            long id = store.add(clock.instant());
            store.add(new GlossaryVersion(id, 1, entry, false, "", Optional.of(actor), clock.instant()));
            audit.record(actor, "glossary.propose", "glossary/" + id, words(entry));
            return id;
        }));
    }

    /**
     * Changes forms, what to write instead, the reason and who advised; the word itself, its audience and language stay. An agreed
     * entry stays agreed, and is changed by those alone who may agree.
     *
     * @param basis the version that the change was made on
     * @throws ProblemException for each field that will not do, and where somebody else was faster
     */
    public void change(Actor actor, long entry, int basis, Draft draft, String remark) {
        GlossaryVersion last = last(entry, basis);
        WordRules rules = new WordRules();
        boolean agreed = last.entry().standing() == Standing.AGREED;
        rules.allow(
                accounts,
                actor,
                agreed ? "A panel agreed on this entry." : "Your role does not write the glossary.",
                agreed ? DECIDERS : WRITERS);
        GlossaryEntry changed = DraftReader.read(
                rules, DraftReader.kept(draft, last.entry()), last.entry().standing(), languages);
        rules.done();
        add(actor, "glossary.change", next(actor, last, changed, false, remark.strip()));
    }

    /**
     * Records that a panel of the audience agreed; from now on the word blocks.
     *
     * @throws ProblemException for each field that will not do, and where somebody else was faster
     */
    public void agree(Actor actor, long entry, int basis, Panel panel) {
        GlossaryVersion last = last(entry, basis);
        WordRules rules = new WordRules();
        rules.allow(
                accounts, actor, "Only a co-developer or safeguarding lead writes down what a panel agreed.", DECIDERS);
        String name = rules.text("panel", panel.name(), 200, "Name the group, such as: men's panel, Bradford.");
        if (panel.people() < 2 || panel.people() > LARGEST_PANEL) {
            rules.add("people", "That is no number of people on a panel.", "Enter 2 or more.");
        }
        if (panel.metOn().isAfter(London.today(clock))) {
            rules.add("metOn", "This day is still to come.", "Enter the day on which the panel agreed.");
        }
        rules.done();
        GlossaryEntry agreed = DraftReader.with(
                last.entry(), name + ", " + panel.people() + " people, " + DAY.format(panel.metOn()), Standing.AGREED);
        add(actor, "glossary.agree", next(actor, last, agreed, false, ""));
    }

    /**
     * Takes an entry out of use; its history stays.
     *
     * @throws ProblemException without a reason, and where somebody else was faster
     */
    public void withdraw(Actor actor, long entry, int basis, String why) {
        GlossaryVersion last = last(entry, basis);
        WordRules rules = new WordRules();
        rules.allow(accounts, actor, "Only a co-developer or safeguarding lead withdraws an entry.", DECIDERS);
        String reason = rules.text("withdrawReason", why, 1000, "Say why it counts no more.");
        rules.done();
        add(actor, "glossary.withdraw", next(actor, last, last.entry(), true, reason));
    }

    private GlossaryVersion last(long entry, int basis) {
        GlossaryVersion last = store.history(entry).stream()
                .findFirst()
                .filter(version -> !version.withdrawn())
                .orElseThrow(
                        () -> new ProblemException(Problem.in("words", "There is no such entry.", "Open the glossary.")
                                .inField("avoid")));
        if (last.number() != basis) {
            throw WordRules.changed("forms");
        }
        return last;
    }

    private GlossaryVersion next(
            Actor actor, GlossaryVersion last, GlossaryEntry entry, boolean withdrawn, String remark) {
        return new GlossaryVersion(
                last.id(), last.number() + 1, entry, withdrawn, remark, Optional.of(actor), clock.instant());
    }

    private void add(Actor actor, String action, GlossaryVersion version) {
        saved(() -> transactions.execute(status -> {
            store.add(version);
            audit.record(actor, action, "glossary/" + version.id(), words(version.entry()));
            return version.id();
        }));
    }

    private long saved(Supplier<Long> change) {
        try {
            return change.get();
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw WordRules.changed("forms");
        } finally {
            snapshot.forget();
        }
    }

    private static String words(GlossaryEntry entry) {
        return entry.audience() + ", " + entry.language() + ": " + entry.avoid();
    }
}
