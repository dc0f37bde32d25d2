package org.ownwords.exchange.translate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.exchange.format.Received;
import org.ownwords.exchange.format.ReceivedUnit;
import org.ownwords.exchange.format.RejectedRow;
import org.ownwords.exchange.format.TranslationFormat;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.EditConflict;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.quality.Checks;
import org.springframework.stereotype.Component;

/** Takes what translators send back: shows what would change, and then changes it. What it saves is never approved. */
@Component
public class TranslationImports {
    private final Catalogues catalogues;
    private final Variants variants;
    private final LanguageTable languages;
    private final Checks checks;
    private final Audit audit;
    private final Clock clock;

    public TranslationImports(
            Catalogues catalogues,
            Variants variants,
            LanguageTable languages,
            Checks checks,
            Audit audit,
            Clock clock) {
        this.catalogues = catalogues;
        this.variants = variants;
        this.languages = languages;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a file would do; changes nothing.
     *
     * @param name what problems call the file
     * @throws ProblemException if nothing in it can be read, or its language is unknown
     */
    public ImportPlan plan(String name, byte[] bytes, ImportChoices choices) {
        Received received = TranslationFormat.read(name, bytes);
        Language language = language(received);
        Catalogue catalogue = catalogues.current();
        RowRules rules = new RowRules(checks, catalogue, language, London.today(clock));
        Map<MessageId, List<ReceivedUnit>> rows = new LinkedHashMap<>();
        received.units()
                .forEach(unit -> rows.computeIfAbsent(unit.id().message(), message -> new ArrayList<>())
                        .add(unit));
        Map<MessageId, Revision> english = newest(Texts.ENGLISH);
        Map<MessageId, Revision> current = newest(language.tag());
        List<VariantPlan> plans = new ArrayList<>();
        List<UnitChange> stale = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(received.problems());
        List<RejectedRow> rejected = new ArrayList<>(received.rejected());
        int unchanged = 0;
        int empty = 0;
        for (Map.Entry<MessageId, List<ReceivedUnit>> entry : rows.entrySet()) {
            Optional<MessageDefinition> message = catalogue.message(entry.getKey());
            Optional<VariantContent> source =
                    Optional.ofNullable(english.get(entry.getKey())).map(Revision::content);
            if (message.isEmpty() || source.isEmpty()) {
                Problem unknown = unknown(name, entry.getValue());
                problems.add(unknown);
                entry.getValue().forEach(row -> rejected.add(RejectedRow.of(row, unknown)));
                continue;
            }
            Merge merge = new Merge(
                    name,
                    message.get(),
                    language.tag(),
                    source.get(),
                    Optional.ofNullable(current.get(entry.getKey())),
                    rules,
                    choices);
            merge.take(entry.getValue());
            merge.plan().ifPresent(plans::add);
            stale.addAll(merge.stale());
            problems.addAll(merge.problems());
            rejected.addAll(merge.rejected());
            unchanged += merge.unchanged();
            empty += merge.empty();
        }
        problems.sort(Comparator.comparingInt(problem -> problem.line().orElse(Integer.MAX_VALUE)));
        return new ImportPlan(
                name,
                received.format(),
                language,
                List.copyOf(plans),
                unchanged,
                empty,
                List.copyOf(stale),
                List.copyOf(problems),
                List.copyOf(rejected));
    }

    private Map<MessageId, Revision> newest(LanguageTag tag) {
        return variants.latest(tag).stream()
                .collect(Collectors.toMap(revision -> revision.content().id().message(), revision -> revision));
    }

    private static Problem unknown(String name, List<ReceivedUnit> rows) {
        return Problem.at(
                name,
                rows.get(0).line(),
                "id",
                "There is no message \"" + rows.get(0).id().message() + "\" with an English text here; its "
                        + rows.size() + " rows were not taken.",
                "Import its content pack first, or correct the ids.");
    }

    private Language language(Received received) {
        String word = received.language()
                .orElseThrow(() -> new ProblemException(Problem.in(
                                received.name(),
                                "The file does not say which language it is in.",
                                "Keep the column language, or the target language that the file was sent with.")
                        .inField("language")));
        Language language;
        try {
            language = languages.require(LanguageTag.of(word));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.in(
                            received.name(),
                            "\"" + word + "\" is not a language tag.",
                            "Use the tag that the file was sent with, such as ur or phr-x-mirpuri.")
                    .inField("language"));
        }
        if (language.tag().equals(Texts.ENGLISH)) {
            throw new ProblemException(Problem.in(
                            received.name(),
                            "The file is in English, which the others are translated from.",
                            "Edit the English on its own page.")
                    .inField("language"));
        }
        return language;
    }

    /**
     * Makes the changes, each a new revision that nobody approved; words that somebody saved meanwhile are never overwritten.
     * Audited.
     *
     * @return the variants that were saved, and why others were not
     */
    public Applied apply(Actor actor, String name, byte[] bytes, ImportChoices choices) {
        ImportPlan plan = plan(name, bytes, choices);
        List<VariantId> saved = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(plan.problems());
        for (VariantPlan variant : plan.variants()) {
            VariantId id = variant.proposed().id();
            try {
                variants.save(actor, variant.proposed(), variant.current().map(Revision::id));
                saved.add(id);
            } catch (EditConflict e) {
                problems.add(Problem.in(
                        name,
                        "Somebody saved " + id + " at the same moment; theirs stands.",
                        "Take the file once more: it shows what is left to change."));
            } catch (ProblemException e) {
                e.problems()
                        .forEach(problem -> problems.add(new Problem(
                                name, problem.line(), problem.field(), id + ": " + problem.what(), problem.remedy())));
            }
        }
        audit.record(
                actor,
                "translation.import",
                "language/" + plan.language().tag(),
                saved.size() + " texts, " + plan.changed() + " passages, " + problems.size() + " rows refused");
        return new Applied(plan, List.copyOf(saved), List.copyOf(problems));
    }

    /** What became of a file. */
    public record Applied(ImportPlan plan, List<VariantId> saved, List<Problem> problems) {}

    /** The origins that a person may state at import; invented words never come from a file of a translator. */
    public static List<Origin> origins() {
        return List.of(Origin.TRANSLATED, Origin.CO_DEVELOPED, Origin.ADAPTED, Origin.MACHINE_DRAFT);
    }
}
