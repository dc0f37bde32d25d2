package org.ownwords.exchange.translate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ownwords.base.Problem;
import org.ownwords.exchange.format.ReceivedUnit;
import org.ownwords.exchange.format.UnitId;
import org.ownwords.language.Language;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Placeholders;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.TextRules;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.quality.Checks;
import org.ownwords.quality.Finding;

/** Judges the words of one row by themselves: which cannot be taken, and which a person should look at. */
final class RowRules {
    /** Findings of the product's checks that show a wrong language or a deceit, not a matter of taste. */
    private static final List<String> REFUSED = List.of("script", "mixed-script-word");

    private final Checks checks;
    private final Catalogue catalogue;
    private final Language language;
    private final LocalDate today;

    RowRules(Checks checks, Catalogue catalogue, Language language, LocalDate today) {
        this.checks = checks;
        this.catalogue = catalogue;
        this.language = language;
        this.today = today;
    }

    /**
     * What is to be said of the words of a row.
     *
     * @param refusals why they cannot be taken, nothing where they can
     * @param warnings what a person should look at, a sentence each
     */
    record Judgement(List<Problem> refusals, List<String> warnings) {}

    Judgement judge(String file, ReceivedUnit row, String source, String words) {
        List<Problem> refusals = new ArrayList<>();
        SectionKind kind = row.id().section().orElse(SectionKind.LONG);
        TextRules.problems(file, new Section(kind, List.of(passage(row.id(), words))))
                .forEach(problem -> refusals.add(at(file, row, problem.what(), problem.remedy())));
        if (row.id().section().isEmpty() && words.contains("\n")) {
            refusals.add(at(file, row, "The subject of an email is longer than one line.", "Write it on one line."));
        }
        for (Placeholders.Use use : Placeholders.uses(words)) {
            Placeholders.problem(file, use)
                    .ifPresent(problem -> refusals.add(at(file, row, problem.what(), problem.remedy())));
        }
        List<String> ways = count(source).keySet().stream()
                .filter(RowRules::leadsToAService)
                .sorted()
                .toList();
        if (!ways.isEmpty() && count(words).keySet().stream().noneMatch(RowRules::leadsToAService)) {
            refusals.add(at(
                    file,
                    row,
                    "{" + ways.get(0)
                            + "} of the English is missing, so that nobody who reads this could reach anyone.",
                    "Put {" + ways.get(0) + "} where it belongs in the sentence."));
        }
        if (!refusals.isEmpty()) {
            return new Judgement(refusals, List.of());
        }
        List<Finding> findings = findings(row.id(), words);
        findings.stream()
                .filter(finding -> REFUSED.contains(finding.check()))
                .forEach(finding -> refusals.add(at(file, row, finding.what(), finding.remedy())));
        return new Judgement(refusals, warnings(source, words, findings));
    }

    private static Problem at(String file, ReceivedUnit row, String what, String remedy) {
        return Problem.at(file, row.line(), "target", row.id() + ": " + what, remedy);
    }

    /** Placeholders that are missing or too many, and what the checks find in the words. */
    private static List<String> warnings(String source, String words, List<Finding> findings) {
        List<String> warnings = new ArrayList<>();
        Map<String, Long> wanted = count(source);
        Map<String, Long> there = count(words);
        wanted.forEach((name, times) -> {
            if (there.getOrDefault(name, 0L) < times) {
                warnings.add("{" + name + "} of the English is missing here.");
            }
        });
        there.forEach((name, times) -> {
            if (!source.isEmpty() && wanted.getOrDefault(name, 0L) < times) {
                warnings.add("{" + name + "} stands here more often than in the English.");
            }
        });
        if (!source.isEmpty() && words.equals(source)) {
            warnings.add("These are the English words: they were not translated.");
        }
        findings.stream()
                .filter(finding ->
                        !REFUSED.contains(finding.check()) && finding.span().isPresent())
                .map(finding -> finding.what() + " " + finding.remedy())
                .forEach(warnings::add);
        return List.copyOf(warnings);
    }

    private List<Finding> findings(UnitId id, String words) {
        SectionKind kind = id.section().orElse(SectionKind.LONG);
        VariantContent alone = new VariantContent(
                new VariantId(id.message(), language.tag()),
                Origin.TRANSLATED,
                Optional.empty(),
                Map.of(),
                List.of(new Section(kind, List.of(passage(id, words)))));
        return checks.run(new Checks.Subject(alone, language, catalogue, Optional.empty(), today));
    }

    private static Passage passage(UnitId id, String words) {
        return new Passage(id.claim(), words);
    }

    private static boolean leadsToAService(String placeholder) {
        return placeholder.startsWith("route.");
    }

    private static Map<String, Long> count(String text) {
        return Placeholders.uses(text).stream()
                .map(Placeholders.Use::name)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
