package org.ownwords.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.ownwords.base.Problem;
import org.ownwords.exchange.ImportReport;
import org.ownwords.exchange.ImportReport.Outcome;
import org.ownwords.exchange.PackExtras;
import org.ownwords.exchange.PackPlan;
import org.ownwords.exchange.provenance.PackManifest;

/** What a pack changed, or would change, for people and as JSON. */
record PackLines(Output output) {

    int preview(PackPlan plan) {
        plan.pack().manifest().ifPresent(this::from);
        plan.texts().forEach(text -> {
            String approved = text.approvedElsewhere()
                    .map(by -> " (approved by " + by + "; general print needs one local reviewer here)")
                    .orElse("");
            line(text.file(), text.outcome(), "would be " + words(text.outcome()) + approved);
        });
        plan.definitions()
                .messages()
                .forEach(message -> output.result(
                        Map.of("message", message.id().value()), message.id() + ": a new message of the catalogue"));
        plan.words()
                .forEach(word -> output.result(
                        Map.of(
                                "word",
                                word.entry().avoid(),
                                "fate",
                                word.fate().name().toLowerCase(Locale.ROOT)),
                        word.entry().avoid() + " (" + word.entry().language() + "): "
                                + word.fate().label()));
        left(plan.pack().extras());
        return end(
                "Nothing was changed. It would be: ",
                outcome -> plan.of(outcome).size(),
                plan.proposals(),
                plan.problems(),
                plan.notices());
    }

    int applied(ImportReport report) {
        report.entries()
                .forEach(entry ->
                        line(entry.file(), entry.outcome(), entry.outcome().words()));
        return end("", report::count, report.words(), report.problems(), report.notices());
    }

    private void from(PackManifest manifest) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("madeBy", manifest.madeBy());
        told.put("madeOn", manifest.madeOn().toString());
        told.put("licence", manifest.licence());
        output.result(told, "Made by " + manifest.madeBy() + " on " + manifest.madeOn() + ".");
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> "added as a draft";
            case REVISED -> "added as a new draft revision";
            case UNCHANGED, SUPERSEDED -> "left as it is: " + outcome.words();
            case KEPT -> "left as it is: it " + outcome.words() + "; --take-changed takes it";
            case REFUSED -> "refused";
        };
    }

    private void line(String file, Outcome outcome, String words) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", file);
        told.put("outcome", outcome.name().toLowerCase(Locale.ROOT));
        output.result(told, file + ": " + words);
    }

    private void left(PackExtras extras) {
        if (extras.plans().size() + extras.briefs().size() + extras.templates().size() > 0) {
            output.result(
                    Map.of(
                            "plans", extras.plans().size(),
                            "briefs", extras.briefs().size(),
                            "templates", extras.templates().size()),
                    "Not taken, to be read in the pack: " + extras.plans().size() + " campaigns, "
                            + extras.briefs().size() + " briefs, "
                            + extras.templates().size() + " templates.");
        }
    }

    private int end(
            String before, ToLongFunction<Outcome> count, long words, List<Problem> problems, List<Problem> notices) {
        notices.forEach(new FindingLines(output)::notice);
        output.problems(problems);
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome.name().toLowerCase(Locale.ROOT), count.applyAsLong(outcome));
        }
        counts.put("words", words);
        counts.put("problems", problems.size());
        output.result(
                counts,
                before + count.applyAsLong(Outcome.ADDED) + " added and " + count.applyAsLong(Outcome.REVISED)
                        + " revised as drafts, "
                        + (count.applyAsLong(Outcome.UNCHANGED) + count.applyAsLong(Outcome.SUPERSEDED))
                        + " already here, " + count.applyAsLong(Outcome.KEPT) + " kept as they are here, "
                        + count.applyAsLong(Outcome.REFUSED) + " refused, " + words + " words to avoid proposed, "
                        + problems.size() + " problems.");
        return problems.isEmpty() ? CommandLineFrame.DONE : CommandLineFrame.NOT_DONE;
    }
}
