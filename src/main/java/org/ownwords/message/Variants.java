package org.ownwords.message;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTag;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Variants and their immutable revisions, shared across the installation. */
@Component
public class Variants {

    /** How many rows one statement asks for; PostgreSQL takes no more than 65,535 parameters. */
    private static final int AT_ONCE = 1000;

    private final VariantStore store;
    private final ClaimingStore claims;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Clock clock;

    public Variants(JdbcClient jdbc, TransactionOperations transactions, Audit audit, Clock clock) {
        this.store = new VariantStore(jdbc);
        this.claims = new ClaimingStore(jdbc);
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest revision of a variant. */
    public Optional<Revision> latest(VariantId variant) {
        return store.latest(variant);
    }

    /** The newest revision of every variant of a message, by tag. */
    public List<Revision> latest(MessageId message) {
        return store.latest(message);
    }

    /** The newest revision of every variant in one language, by message. */
    public List<Revision> latest(LanguageTag tag) {
        return store.latest(tag);
    }

    /** Which messages are written in each language. */
    public Map<LanguageTag, Set<MessageId>> written() {
        return store.written();
    }

    /** What the newest revision of each variant names as its source, where it names one and is no machine draft. */
    public Map<VariantId, String> sources() {
        return store.sources();
    }

    /** The languages in which anything was ever written. */
    public Set<LanguageTag> tags() {
        return store.tags();
    }

    /** The newest revision of every variant, by message and tag. */
    public List<Revision> latest() {
        return store.latest();
    }

    /** Which messages make a claim in their newest texts, and in which languages; reads no words. */
    public List<Claiming> claiming(ClaimId claim) {
        return claims.claiming(claim);
    }

    /** A revision by identity. */
    public Optional<Revision> revision(RevisionId id) {
        return store.revision(id);
    }

    /** The newest revision of every variant of these messages in these languages, by message and tag. */
    public List<Revision> latest(Collection<MessageId> messages, Collection<LanguageTag> tags) {
        return store.latest(messages, tags);
    }

    /** Every revision of a variant, newest first. */
    public List<Revision> history(VariantId variant) {
        return store.history(variant, 0, Integer.MAX_VALUE);
    }

    /**
     * A part of a variant's history, newest first; numbers run from 1 without a gap, so the newest says how long it is.
     *
     * @param from how many of the newest to leave out
     * @param most how many to read
     */
    public List<Revision> history(VariantId variant, int from, int most) {
        return store.history(variant, from, most);
    }

    /** The revision of that number. */
    public Optional<Revision> revision(VariantId variant, int number) {
        return store.numbered(variant, number);
    }

    /** The newest revision, if any, whose section has exactly these words; approval of older words stays usable. */
    public Optional<Revision> holding(SectionRef section) {
        return store.holding(section);
    }

    /** The same for many at once; words that nothing holds have no entry. */
    public Map<SectionRef, Revision> holding(Collection<SectionRef> sections) {
        Map<SectionRef, Revision> holding = new LinkedHashMap<>();
        List<SectionRef> all = List.copyOf(sections);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<SectionRef> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            Map<SectionDigest, Long> ids =
                    store.holding(some.stream().map(one -> one.digest().hex()).toList());
            Map<RevisionId, Revision> found = new HashMap<>();
            if (!ids.isEmpty()) {
                store.revisions(ids.values().stream().distinct().toList())
                        .forEach(revision -> found.put(revision.id(), revision));
            }
            for (SectionRef section : some) {
                Optional.ofNullable(ids.get(section.digest()))
                        .map(RevisionId::new)
                        .map(found::get)
                        .filter(revision -> revision.content().id().equals(section.variant()))
                        .ifPresent(revision -> holding.put(section, revision));
            }
        }
        return holding;
    }

    /**
     * Saves a new revision, unapproved; the same content as the newest saves nothing and returns that. An edit drops what was said of
     * an approval elsewhere. Audited.
     *
     * @param basis the revision that the author started from, empty for the first
     * @throws EditConflict if somebody else saved in between; carries theirs, loses neither
     * @throws org.ownwords.base.ProblemException if a section is empty, stands twice or holds a sign that no text may hold
     */
    public Revision save(Actor actor, VariantContent content, Optional<RevisionId> basis) {
        List<Problem> problems = problems(content);
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        try {
            return Objects.requireNonNull(transactions.execute(status -> insert(actor, edited(content), basis)));
        } catch (DuplicateKeyException e) {
            throw new EditConflict(store.latest(content.id()).orElseThrow(() -> e));
        }
    }

    /** Words that were approved elsewhere are no longer those once somebody changed them here. */
    private VariantContent edited(VariantContent content) {
        Object approved = content.frontMatter().get(VariantContent.APPROVED_ELSEWHERE);
        boolean carriedOver = approved != null
                && store.latest(content.id())
                        .map(Revision::content)
                        .filter(newest -> approved.equals(newest.frontMatter().get(VariantContent.APPROVED_ELSEWHERE)))
                        .filter(newest -> !newest.sections().equals(content.sections()))
                        .isPresent();
        if (!carriedOver) {
            return content;
        }
        Map<String, Object> front = new LinkedHashMap<>(content.frontMatter());
        front.remove(VariantContent.APPROVED_ELSEWHERE);
        return new VariantContent(content.id(), content.origin(), content.source(), front, content.sections());
    }

    private Revision insert(Actor actor, VariantContent content, Optional<RevisionId> basis) {
        Optional<Revision> newest = store.latest(content.id());
        if (newest.isPresent() && newest.get().content().equals(content)) {
            return newest.get();
        }
        if (!newest.map(Revision::id).equals(basis)) {
            throw newest.<RuntimeException>map(EditConflict::new)
                    .orElseGet(() -> new IllegalArgumentException("no revision of " + content.id() + " to start from"));
        }
        Revision saved = store.add(
                newest.map(Revision::number).orElse(0) + 1,
                content,
                actor.person(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(
                actor,
                "variant.save",
                "variant/" + content.id(),
                "revision " + saved.number() + ", " + content.origin().word());
        return saved;
    }

    /** Why a content could not be saved, each problem in its section; none where it could. */
    public static List<Problem> problems(VariantContent content) {
        String where = content.id().toString();
        List<Problem> problems = new ArrayList<>();
        if (content.sections().isEmpty()) {
            problems.add(Problem.in(where, "There is no text.", "Write at least one section."));
        }
        Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        for (Section section : content.sections()) {
            if (!kinds.add(section.kind())) {
                problems.add(Problem.in(where, "A section stands here twice.", "Put its words into one.")
                        .inField(section.kind().word()));
            }
            problems.addAll(TextRules.problems(where, section));
        }
        content.subject()
                .flatMap(subject -> TextRules.sign(where, Optional.empty(), subject))
                .ifPresent(problem -> problems.add(problem.inField("subject")));
        content.doubts().stream()
                .flatMap(doubt -> TextRules.sign(where, Optional.empty(), doubt).stream())
                .limit(1)
                .forEach(problem -> problems.add(problem.inField("doubts")));
        return List.copyOf(problems);
    }
}
