package org.ownwords.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.exchange.ExportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code export}: Writes a content pack from the database. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a content pack from the database: texts and catalogue, never approvals, people, venues or contacts.",
            "Examples of the demo stay there."
        })
final class Export implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(paramLabel = "PACK", description = "The folder to write; it must not exist or be empty.")
    @SuppressWarnings("NullAway.Init")
    private Path pack;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        String[] given = Root.settingsOnly(spec.commandLine(), settings);
        refuseUnlessEmpty();
        return ContentDatabase.with(given, database -> report(database.packs().exportTo(database.actor(), pack)));
    }

    /** Files of another pack must not stand between those of this one. */
    private void refuseUnlessEmpty() {
        if (!Files.exists(pack)) {
            return;
        }
        try (Stream<Path> inside = Files.list(pack)) {
            if (inside.findAny().isEmpty()) {
                return;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(Problem.in(
                    pack.toString(), "It is no folder that can be read.", "Name a folder that does not exist yet."));
        }
        throw new ProblemException(Problem.in(
                pack.toString(),
                "The folder is not empty, and nothing in it is overwritten.",
                "Name a folder that does not exist yet, or empty this one."));
    }

    private int report(ExportReport report) {
        Output output = json.output();
        report.files().forEach(file -> output.result(Map.of("file", file), file));
        report.notices().forEach(new FindingLines(output)::notice);
        output.problems(report.leftOut());
        output.result(
                Map.of(
                        "files",
                        report.files().size(),
                        "leftOut",
                        report.leftOut().size()),
                report.files().size() + " files written to " + pack + ", "
                        + report.leftOut().size() + " texts left out.");
        return CommandLineFrame.DONE;
    }
}
