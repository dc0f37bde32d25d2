package org.ownwords.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.exchange.PackOrder;
import org.ownwords.exchange.format.TranslationFormat;
import org.ownwords.exchange.translate.TranslationOrder;
import org.ownwords.exchange.translate.TranslationReport;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.MessageId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code export}: Writes a content pack, or files for translators, from the database. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a content pack from the database: texts, catalogue, plans, glossary, briefs and templates;",
            "never approvals, people, venues or contacts, and no text with a number, address or name of this area.",
            "With --format it writes a file for a translator instead: one language as a file, several as a zip of them.",
            "Examples of the demo stay there."
        })
final class Export implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(
            paramLabel = "PACK",
            arity = "0..1",
            description = "The folder to write, or a file that ends in .zip; it must not exist, a folder may be empty.")
    private @Nullable Path pack;

    @Option(
            names = "--licence",
            paramLabel = "TEXT",
            description = "With a pack: the terms under which others may use its texts.")
    private String licence = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "xlsx, csv, xliff1.2, xliff2, xliff2.1 or po.")
    private @Nullable String format;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description =
                    "A language to translate into, or of the texts of a pack; may be repeated. A pack has all where it is absent.")
    private List<String> tags = new ArrayList<>();

    @Option(names = "--message", paramLabel = "ID", description = "A message; may be repeated. All where it is absent.")
    private List<String> messages = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; it must not exist.")
    private @Nullable Path out;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        String[] given = Root.settingsOnly(spec.commandLine(), settings);
        if (format != null) {
            return translations(given, format);
        }
        if (pack == null || out != null || !messages.isEmpty()) {
            throw wrong("Name the folder of a pack, or --format, --language and --out for a translator.");
        }
        PackOrder order = new PackOrder(licence, Set.copyOf(new Tags(LanguageTable.load()).known(tags)));
        PackOut target = new PackOut(pack, order, json.output());
        target.refuseUnlessFree();
        return ContentDatabase.with(given, target::write);
    }

    private int translations(String[] given, String word) {
        if (pack != null || out == null || tags.isEmpty() || !licence.isEmpty()) {
            throw wrong("--format needs --language and --out, and neither PACK nor --licence.");
        }
        TranslationFormat chosen = TranslationFormat.ofWord(word)
                .orElseThrow(() -> wrong("\"" + word + "\" is not a format; use "
                        + Stream.of(TranslationFormat.values())
                                .map(TranslationFormat::word)
                                .collect(Collectors.joining(", "))
                        + "."));
        TranslationOrder order =
                new TranslationOrder(List.copyOf(new Tags(LanguageTable.load()).known(tags)), ids(), chosen);
        Path file = out;
        if (Files.exists(file)) {
            throw new ProblemException(
                    Problem.in(file.toString(), "The file is there already.", "Name another; nothing is overwritten."));
        }
        return ContentDatabase.with(given, database -> write(database, order, file));
    }

    private Set<MessageId> ids() {
        Set<MessageId> ids = new LinkedHashSet<>();
        for (String message : messages) {
            try {
                ids.add(MessageId.of(message));
            } catch (IllegalArgumentException e) {
                throw new ProblemException(Problem.in(
                        "--message", e.getMessage() + ".", "Use its id in the catalogue, such as ways-to-reach-us."));
            }
        }
        return ids;
    }

    private int write(ContentDatabase.Open database, TranslationOrder order, Path file) {
        TranslationReport report;
        try {
            Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
            }
            Path unfinished = Files.createTempFile(folder.orElseGet(() -> Path.of(".")), "ownwords", ".part");
            try {
                try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                    report = database.exports().write(database.actor(), order, stream);
                }
                Files.move(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.in(file.toString(), "The file cannot be written.", "Name a place that you may write to."));
        }
        Output output = json.output();
        report.files()
                .forEach(one -> output.result(
                        Map.of("file", one.name(), "messages", one.messages(), "texts", one.units()),
                        one.name() + ": " + one.messages() + " messages, " + one.units() + " texts"));
        output.problems(report.leftOut());
        output.result(
                Map.of("texts", report.units(), "leftOut", report.leftOut().size()),
                report.units() + " texts written to " + file + ", "
                        + report.leftOut().size() + " left out.");
        return CommandLineFrame.DONE;
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
