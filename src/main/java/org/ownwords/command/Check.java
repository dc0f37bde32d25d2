package org.ownwords.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ownwords.base.London;
import org.ownwords.exchange.ContentPack;
import org.ownwords.exchange.PackCheck;
import org.ownwords.exchange.PackFiles;
import org.ownwords.exchange.PackGlossary;
import org.ownwords.language.LanguageTable;
import org.ownwords.quality.Checks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code check}: Runs every check on a content pack; exits with 1 when something blocks. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Runs every check on a content pack; exits with 1 when something blocks or cannot be read.")
final class Check implements Callable<Integer> {

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(
            paramLabel = "PACK",
            arity = "0..1",
            description = "The folder or zip of the pack; the starter pack without it.")
    private Optional<Path> pack = Optional.empty();

    @Override
    public Integer call() {
        LanguageTable languages = LanguageTable.load();
        PackFiles files = pack.map(PackPath::open).orElseGet(PackFiles::starter);
        Checks checks = new Checks(PackGlossary.withExamples(files, languages));
        checks.readAhead();
        ContentPack content = ContentPack.read(files, languages);
        Output output = json.output();
        output.problems(content.problems());
        FindingLines lines = new FindingLines(output);
        CheckProgress progress = new CheckProgress(output, content.variants().size());
        return progress.stoppable(() -> {
            List<PackCheck.Found> found =
                    PackCheck.run(content, checks, languages, London.today(Clock.systemUTC()), progress);
            told(lines, content, found);
            return content.problems().isEmpty() && !PackCheck.blocks(found)
                    ? CommandLineFrame.DONE
                    : CommandLineFrame.NOT_DONE;
        });
    }

    private static void told(FindingLines lines, ContentPack content, List<PackCheck.Found> found) {
        content.notices().forEach(lines::notice);
        found.forEach(lines::finding);
        lines.confidence(content);
        lines.summary(content, found);
    }
}
