package org.ownwords.exchange.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ownwords.base.Problem;
import org.ownwords.directory.ClaimId;
import org.ownwords.exchange.format.ReceivedUnit;
import org.ownwords.exchange.format.RejectedRow;
import org.ownwords.exchange.format.UnitId;
import org.ownwords.exchange.format.UnitState;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.TextRules;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;

/** Puts the rows that a file brings for one message into what stands here. Words that it does not bring stay. */
final class Merge {
    private final String file;
    private final MessageDefinition message;
    private final LanguageTag tag;
    private final Texts texts;
    private final Optional<Revision> current;
    private final RowRules rules;
    private final ImportChoices choices;

    private final Map<UnitId, String> words = new LinkedHashMap<>();
    private final List<ReceivedUnit> taken = new ArrayList<>();
    private final List<UnitChange> changes = new ArrayList<>();
    private final List<UnitChange> stale = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Set<String> comments = new LinkedHashSet<>();
    private int unchanged;
    private int empty;

    Merge(
            String file,
            MessageDefinition message,
            LanguageTag tag,
            VariantContent source,
            Optional<Revision> current,
            RowRules rules,
            ImportChoices choices) {
        this.file = file;
        this.message = message;
        this.tag = tag;
        this.texts = new Texts(source, current.map(Revision::content));
        this.current = current;
        this.rules = rules;
        this.choices = choices;
    }

    void take(List<ReceivedUnit> rows) {
        List<Texts.Piece> pieces = texts.pieces();
        pieces.forEach(piece -> words.put(piece.id(), piece.target()));
        Set<UnitId> used = new LinkedHashSet<>();
        for (ReceivedUnit row : rows) {
            Optional<Texts.Piece> piece = find(row, pieces).filter(found -> used.add(found.id()));
            if (piece.isEmpty()) {
                reject(
                        row,
                        Problem.at(
                                file,
                                row.line(),
                                "id",
                                row.id() + " is no longer a passage of this message: its English was rearranged.",
                                "Export the message again, and copy the words into the new file."));
            } else {
                take(row, piece.get());
            }
        }
    }

    /** A row with several faults goes back once, with the first. */
    private void reject(ReceivedUnit row, Problem why) {
        problems.add(why);
        if (rejected.stream().noneMatch(other -> other.isOf(row))) {
            rejected.add(RejectedRow.of(row, why));
        }
    }

    /** The piece that the row was made for: the same English in the same place, the same English elsewhere, the same place. */
    private static Optional<Texts.Piece> find(ReceivedUnit row, List<Texts.Piece> pieces) {
        List<Texts.Piece> sameEnglish = pieces.stream()
                .filter(piece -> piece.id().part().equals(row.id().part())
                        && piece.id().claim().equals(row.id().claim())
                        && piece.digest().equals(row.digest()))
                .toList();
        return sameEnglish.stream()
                .filter(piece -> piece.id().equals(row.id()))
                .findFirst()
                .or(() -> sameEnglish.size() == 1 ? sameEnglish.stream().findFirst() : Optional.empty())
                .or(() -> pieces.stream()
                        .filter(piece -> piece.id().equals(row.id()))
                        .findFirst());
    }

    private void take(ReceivedUnit row, Texts.Piece piece) {
        if (!row.comment().isBlank()) {
            comments.add(TextRules.clean(row.comment()));
        }
        String after = TextRules.clean(row.target());
        if (after.isEmpty()) {
            empty++;
            return;
        }
        if (after.equals(piece.target())) {
            unchanged++;
            taken.add(row);
            return;
        }
        RowRules.Judgement judgement = rules.judge(file, row, piece.source(), after);
        if (!judgement.refusals().isEmpty()) {
            judgement.refusals().forEach(refusal -> reject(row, refusal));
            return;
        }
        Optional<UnitChange.English> changed = piece.digest().equals(row.digest())
                ? Optional.empty()
                : Optional.of(new UnitChange.English(row.source(), piece.source()));
        UnitChange change =
                new UnitChange(piece.id(), row.line(), piece.target(), after, changed, judgement.warnings());
        if (changed.isPresent() && !choices.takeStale()) {
            stale.add(change);
            return;
        }
        changed.ifPresent(english -> comments.add("The English of " + piece.id().inMessage()
                + " changed after this translation was made: somebody must compare the two."));
        changes.add(change);
        taken.add(row);
        words.put(piece.id(), after);
    }

    /** What would be saved; empty where nothing would change. */
    Optional<VariantPlan> plan() {
        if (changes.isEmpty() && (comments.isEmpty() || current.isEmpty())) {
            return Optional.empty();
        }
        List<Section> sections = sections();
        if (sections.isEmpty()) {
            problems.add(Problem.in(
                            file,
                            message.id() + " would have a subject and no text.",
                            "Translate at least one of its sections.")
                    .inField("target"));
            return Optional.empty();
        }
        VariantContent proposed = new VariantContent(
                new VariantId(message.id(), tag), origin(), Optional.of(version()), front(), sections);
        VariantPlan plan = new VariantPlan(
                current, proposed, List.copyOf(changes), List.copyOf(comments), missingClaims(sections));
        return plan.saves() ? Optional.of(plan) : Optional.empty();
    }

    /** What a recording says, in English, until the file brings words of the language itself. */
    private Optional<Section> gloss() {
        return current.map(Revision::content)
                .filter(content -> content.isGloss(SectionKind.SPOKEN))
                .filter(content -> words.entrySet().stream()
                        .noneMatch(one -> one.getKey().section().equals(Optional.of(SectionKind.SPOKEN))
                                && !one.getValue().isEmpty()))
                .flatMap(content -> content.section(SectionKind.SPOKEN));
    }

    private List<Section> sections() {
        Map<SectionKind, List<Passage>> passages = new LinkedHashMap<>();
        current.ifPresent(revision ->
                revision.content().sections().forEach(section -> passages.put(section.kind(), new ArrayList<>())));
        words.forEach((id, text) -> id.section()
                .filter(kind -> !text.isEmpty())
                .ifPresent(kind -> passages.computeIfAbsent(kind, section -> new ArrayList<>())
                        .add(new Passage(id.claim(), text))));
        gloss().ifPresent(kept -> passages.put(SectionKind.SPOKEN, kept.passages()));
        return passages.entrySet().stream()
                .filter(section -> !section.getValue().isEmpty())
                .map(section -> new Section(section.getKey(), List.copyOf(section.getValue())))
                .toList();
    }

    private Map<String, Object> front() {
        Map<String, Object> front = new LinkedHashMap<>(
                current.map(revision -> revision.content().frontMatter()).orElse(Map.of()));
        if (current.isEmpty()) {
            front.put("message", message.id().value());
            front.put("tag", tag.value());
            front.put("origin", "");
        }
        if (gloss().isEmpty()) {
            front.remove(SectionKind.SPOKEN.word());
        }
        String subject = words.getOrDefault(UnitId.subject(message.id()), "");
        if (!subject.isEmpty()) {
            front.put("subject", subject);
        }
        if (!comments.isEmpty()) {
            Set<String> doubts = new LinkedHashSet<>(
                    current.map(revision -> revision.content().doubts()).orElse(List.of()));
            doubts.addAll(comments);
            front.put("doubts", List.copyOf(doubts));
        }
        return front;
    }

    /** A machine's draft becomes a person's translation only where somebody says so of every word of it. */
    private Origin origin() {
        Optional<Origin> before = current.map(revision -> revision.content().origin());
        if (choices.origin().isPresent() && !changes.isEmpty()) {
            return choices.origin().get();
        }
        if (before.isPresent() && before.get() != Origin.MACHINE_DRAFT) {
            return before.get();
        }
        long written = words.values().stream().filter(text -> !text.isEmpty()).count();
        long byPeople = taken.stream()
                .filter(row -> row.state().compareTo(UnitState.TRANSLATED) >= 0)
                .count();
        return byPeople == written ? Origin.TRANSLATED : Origin.MACHINE_DRAFT;
    }

    /** The English that it was made from: what the file says, so that a change since then is seen; today's where it does not say. */
    private String version() {
        return taken.stream()
                .map(ReceivedUnit::sourceVersion)
                .filter(version -> version.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,12}@[0-9a-f]{8,64}"))
                .findFirst()
                .filter(version -> !changes.isEmpty())
                .or(() -> current.flatMap(revision -> revision.content().source()))
                .orElseGet(() -> Texts.version(texts.source()));
    }

    private List<String> missingClaims(List<Section> sections) {
        List<String> missing = new ArrayList<>();
        for (Section section : sections) {
            Set<ClaimId> lacking = new TreeSet<>(message.required(section.kind()));
            lacking.removeAll(section.claims());
            lacking.forEach(claim -> missing.add("The section " + section.kind().word() + " would not say \"" + claim
                    + "\", which this message must."));
        }
        return List.copyOf(missing);
    }

    List<UnitChange> stale() {
        return stale;
    }

    List<Problem> problems() {
        return problems;
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    int unchanged() {
        return unchanged;
    }

    int empty() {
        return empty;
    }
}
