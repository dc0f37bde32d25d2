package org.ownwords.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.exchange.ContentPack;
import org.ownwords.exchange.PackChoices;
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

    @Option(names = "--preview", description = "Print what it would change, and change nothing.")
    private boolean preview;

    @Option(
            names = "--take-changed",
            description = "With a pack: where its text differs from the one here, add it as the newest draft revision.")
    private boolean takeChanged;

    @Option(
            names = "--replace-contacts",
            description =
                    "With a pack: put placeholders for numbers and addresses that stand in texts, which are refused else.")
    private boolean replaceContacts;

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
            refuse(takeChanged || replaceContacts, "--take-changed and --replace-contacts are for packs.");
            ImportChoices choices = new ImportChoices(takeStale, origin());
            return ContentDatabase.with(given, database -> translations(database, file, choices));
        }
        refuse(takeStale || origin != null, "--take-stale and --origin are for translators' files, not for packs.");
        PackFiles files = PackPath.open(pack);
        PackChoices choices = new PackChoices(takeChanged, Set.of(), replaceContacts);
        PackLines lines = new PackLines(json.output());
        return ContentDatabase.with(given, database -> {
            ContentPack read = database.packs().read(files);
            return preview
                    ? lines.preview(database.packs().plan(read, choices))
                    : lines.applied(database.packs().importPack(database.actor(), read, choices));
        });
    }

    private void refuse(boolean wrong, String what) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), what);
        }
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
}
