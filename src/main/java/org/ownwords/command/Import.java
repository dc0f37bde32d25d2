package org.ownwords.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ownwords.exchange.ImportReport;
import org.ownwords.exchange.ImportReport.Outcome;
import org.ownwords.exchange.PackFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code import}: Reads a content pack into the database; everything that it brings is a draft. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a content pack into the database; everything that it brings is a draft.",
            "What people edited there is kept; examples of the demo are refused."
        })
final class Import implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(paramLabel = "PACK", description = "The folder of the pack, or a zip.")
    @SuppressWarnings("NullAway.Init")
    private Path pack;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        String[] given = Root.settingsOnly(spec.commandLine(), settings);
        PackFiles files = PackPath.open(pack);
        return ContentDatabase.with(
                given,
                database -> report(database.packs()
                        .importPack(database.actor(), database.packs().read(files))));
    }

    private int report(ImportReport report) {
        Output output = json.output();
        for (ImportReport.Entry entry : report.entries()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("file", entry.file());
            told.put("outcome", entry.outcome().name().toLowerCase(Locale.ROOT));
            output.result(told, entry.file() + ": " + entry.outcome().words());
        }
        report.notices().forEach(new FindingLines(output)::notice);
        output.problems(report.problems());
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome.name().toLowerCase(Locale.ROOT), report.count(outcome));
        }
        counts.put("problems", report.problems().size());
        output.result(
                counts,
                report.count(Outcome.ADDED) + " added and " + report.count(Outcome.REVISED) + " revised as drafts, "
                        + (report.count(Outcome.UNCHANGED) + report.count(Outcome.SUPERSEDED)) + " already here, "
                        + report.count(Outcome.REFUSED) + " refused, "
                        + report.problems().size() + " problems.");
        return report.problems().isEmpty() ? CommandLineFrame.DONE : CommandLineFrame.NOT_DONE;
    }
}
