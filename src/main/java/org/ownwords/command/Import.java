package org.ownwords.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.exchange.ImportReport;
import org.ownwords.exchange.ImportReport.Outcome;
import org.ownwords.exchange.PackFiles;
import org.ownwords.exchange.translate.ImportChoices;
import org.ownwords.exchange.translate.ReturnedFile;
import org.ownwords.exchange.translate.TranslationImports;
import org.ownwords.message.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code import}: Reads a content pack or a translator's file into the database; everything that it brings is a draft. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a content pack, or files that translators sent back, into the database; everything that they bring is a draft.",
            "What people edited there is kept; examples of the demo are refused."
        })
final class Import implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "The folder of a pack or a zip of one; or a workbook, CSV, XLIFF or PO file, or a zip of these.")
    @SuppressWarnings("NullAway.Init")
    private Path pack;

    @Option(names = "--preview", description = "Print what translators' files would change, and change nothing.")
    private boolean preview;

    @Option(
            names = "--take-stale",
            description = "Also take translations whose English changed since they were sent out; they are marked so.")
    private boolean takeStale;

    @Option(
            names = "--origin",
            paramLabel = "ORIGIN",
            description = "How the translations came to be: translated, co-developed, adapted or machine-draft.")
    private @Nullable String origin;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        String[] given = Root.settingsOnly(spec.commandLine(), settings);
        ReturnedFile file = new ReturnedFile(String.valueOf(pack.getFileName()), pack);
        if (Files.isRegularFile(pack) && file.kind() != ReturnedFile.Kind.PACK) {
            ImportChoices choices = new ImportChoices(takeStale, origin());
            return ContentDatabase.with(given, database -> translations(database, file, choices));
        }
        if (preview || takeStale || origin != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--preview, --take-stale and --origin are for translators' files, not for packs.");
        }
        PackFiles files = PackPath.open(pack);
        return ContentDatabase.with(
                given,
                database -> report(database.packs()
                        .importPack(database.actor(), database.packs().read(files))));
    }

    private Optional<Origin> origin() {
        if (origin == null) {
            return Optional.empty();
        }
        return Optional.of(Origin.ofWord(origin)
                .filter(TranslationImports.origins()::contains)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "\"" + origin + "\" is no origin of a translation; use "
                                + TranslationImports.origins().stream()
                                        .map(Origin::word)
                                        .collect(Collectors.joining(", "))
                                + ".")));
    }

    private int translations(ContentDatabase.Open database, ReturnedFile file, ImportChoices choices) {
        TranslationLines lines = new TranslationLines(json.output());
        file.each((name, bytes) -> {
            if (preview) {
                lines.preview(() -> database.imports().plan(name, bytes, choices));
            } else {
                lines.applied(() -> database.imports().apply(database.actor(), name, bytes, choices));
            }
        });
        return lines.end();
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
