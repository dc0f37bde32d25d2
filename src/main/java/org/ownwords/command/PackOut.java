package org.ownwords.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.exchange.ExportReport;
import org.ownwords.exchange.PackOrder;

/**
 * Where a content pack is written: a folder, or a zip by its name.
 *
 * @param order what goes, and under which terms
 */
record PackOut(Path target, PackOrder order, Output output) {

    private boolean zip() {
        return target.toString().endsWith(".zip");
    }

    /** Files of another pack must not stand between those of this one. */
    void refuseUnlessFree() {
        if (!Files.exists(target)) {
            return;
        }
        if (zip()) {
            throw problem("The file is there already.", "Name another; nothing is overwritten.");
        }
        try (Stream<Path> inside = Files.list(target)) {
            if (inside.findAny().isEmpty()) {
                return;
            }
        } catch (IOException | UncheckedIOException e) {
            throw problem("It is no folder that can be read.", "Name a folder that does not exist yet.");
        }
        throw problem(
                "The folder is not empty, and nothing in it is overwritten.",
                "Name a folder that does not exist yet, or empty this one.");
    }

    /** Writes it and tells what went and what did not; gives the exit code. */
    int write(ContentDatabase.Open database) {
        return told(zip() ? zipped(database) : database.packExports().toFolder(database.actor(), order, target));
    }

    /** A zip that is cut off never stands under its name. */
    private ExportReport zipped(ContentDatabase.Open database) {
        try {
            Optional<Path> folder = Optional.ofNullable(target.toAbsolutePath().getParent());
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
            }
            Path unfinished = Files.createTempFile(folder.orElseGet(() -> Path.of(".")), "ownwords", ".part");
            try {
                ExportReport report;
                try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                    report = database.packExports().toZip(database.actor(), order, stream);
                }
                Files.move(unfinished, target);
                return report;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw problem("The file cannot be written.", "Name a place that you may write to.");
        }
    }

    private int told(ExportReport report) {
        report.files().forEach(file -> output.result(Map.of("file", file), file));
        report.notices().forEach(new FindingLines(output)::notice);
        output.problems(report.leftOut());
        long texts = report.leftOut().stream().map(Problem::where).distinct().count();
        output.result(
                Map.of("files", report.files().size(), "leftOut", texts),
                report.files().size() + " files written to " + target + ", " + texts + " texts left out.");
        return CommandLineFrame.DONE;
    }

    private ProblemException problem(String what, String remedy) {
        return new ProblemException(Problem.in(target.toString(), what, remedy));
    }
}
