package org.ownwords.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.CatalogueFile;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageId;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantFile;

/** Editions of the starter pack's texts for an invented service. */
final class PackEditions {

    static final String FREE = "independent-free-no-report";

    private static final Path FOLDER = Path.of("translations");
    private static final Catalogue CATALOGUE =
            CatalogueFile.read("messages.yaml", words(FOLDER.resolve("messages.yaml")));

    private PackEditions() {}

    static Edition of(String message, String tag, Mark mark) {
        Path file = FOLDER.resolve(message).resolve(tag + ".md");
        VariantContent content = VariantFile.read(file.toString(), words(file), CATALOGUE, Editions.LANGUAGES);
        return new Edition(
                CATALOGUE.message(MessageId.of(message)).orElseThrow(),
                Editions.LANGUAGES.require(LanguageTag.of(tag)),
                content,
                Editions.SERVICE,
                Editions.PHONE,
                mark);
    }

    /** The tags that a message is written in. */
    static List<String> tags(String message) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(message))) {
            return files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
