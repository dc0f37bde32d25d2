package org.ownwords.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.exchange.translate.ImportPlan;
import org.ownwords.exchange.translate.TranslationImports.Applied;
import org.ownwords.exchange.translate.UnitChange;
import org.ownwords.exchange.translate.VariantPlan;

/** Tells what translators' files change, file by file, and counts over all of them. */
final class TranslationLines {
    private final Output output;
    private int saved;
    private int passages;
    private int stale;
    private int problems;

    TranslationLines(Output output) {
        this.output = output;
    }

    void preview(Supplier<ImportPlan> planned) {
        try {
            ImportPlan plan = planned.get();
            for (VariantPlan variant : plan.variants()) {
                variant.changes().forEach(change -> change(plan, change));
                variant.warnings().forEach(warning -> warn(plan.name(), 0, warning));
            }
            saved += plan.variants().size();
            plan(plan, plan.problems());
        } catch (ProblemException e) {
            tell(e.problems());
        }
    }

    void applied(Supplier<Applied> done) {
        try {
            Applied applied = done.get();
            applied.saved()
                    .forEach(id -> output.result(
                            Map.of("file", applied.plan().name(), "variant", id.toString()),
                            id + ": saved as a draft that nobody approved"));
            applied.plan()
                    .variants()
                    .forEach(variant -> variant.warnings()
                            .forEach(warning -> warn(
                                    applied.plan().name(), 0, variant.proposed().id() + ": " + warning)));
            saved += applied.saved().size();
            plan(applied.plan(), applied.problems());
        } catch (ProblemException e) {
            tell(e.problems());
        }
    }

    int end() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("texts", saved);
        counts.put("passages", passages);
        counts.put("stale", stale);
        counts.put("problems", problems);
        output.result(
                counts,
                saved + " texts with " + passages + " passages, " + stale + " left out because their English changed, "
                        + problems + " problems.");
        return problems + stale == 0 ? CommandLineFrame.DONE : CommandLineFrame.NOT_DONE;
    }

    private void plan(ImportPlan plan, List<Problem> told) {
        passages += plan.changed();
        stale += plan.stale().size();
        output.problems(plan.stale().stream()
                .map(change -> Problem.at(
                        plan.name(),
                        change.line(),
                        "source",
                        "The English of " + change.id()
                                + " changed since this file was written, or the file does not hold it.",
                        "Compare the two; --take-stale takes it and marks it."))
                .toList());
        tell(told);
    }

    private void change(ImportPlan plan, UnitChange change) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", plan.name());
        told.put("line", change.line());
        told.put("id", change.id().toString());
        told.put("language", plan.language().tag().value());
        told.put("before", change.before());
        told.put("after", change.after());
        told.put("warnings", change.warnings());
        output.result(
                told,
                plan.name() + ":" + change.line() + ": " + change.id()
                        + (change.before().isEmpty() ? " would be added" : " would be changed"));
        change.warnings().forEach(warning -> warn(plan.name(), change.line(), change.id() + ": " + warning));
    }

    private void warn(String file, int line, String warning) {
        output.result(
                Map.of("file", file, "line", line, "warning", warning),
                file + (line > 0 ? ":" + line : "") + ": note: " + warning);
    }

    private void tell(List<Problem> told) {
        problems += told.size();
        output.problems(told);
    }
}
