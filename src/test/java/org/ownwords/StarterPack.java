package org.ownwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogue;
import org.ownwords.message.CatalogueFile;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantFile;

/** The content pack of this repository, as its files stand. */
final class StarterPack {
    static final Path STARTER = Path.of("translations");
    static final Path CAMPAIGN = Path.of("campaigns", "hate-crime-awareness-week");
    static final Path EXAMPLES = CAMPAIGN.resolve("translations");
    static final LanguageTable LANGUAGES = LanguageTable.load();

    private StarterPack() {}

    /** A variant's file and the folder of the catalogue that it belongs to. */
    record Text(Path root, Path file) {

        Catalogue catalogue() {
            return StarterPack.catalogue(root);
        }

        VariantContent content() {
            return VariantFile.read(file.toString(), words(), catalogue(), LANGUAGES);
        }

        String words() {
            return StarterPack.words(file);
        }

        /** The English text of the same message. */
        Text english() {
            return new Text(root, file.resolveSibling("en-GB.md"));
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }

    static Stream<Text> texts() {
        return Stream.concat(Stream.of(STARTER), campaigns()).flatMap(StarterPack::texts);
    }

    /** The texts' folder of every worked campaign that brings its own. */
    static Stream<Path> campaigns() {
        return files(Path.of("campaigns")).stream()
                .filter(file -> file.endsWith("translations/messages.yaml"))
                .map(file -> Optional.ofNullable(file.getParent()).orElseThrow());
    }

    static Stream<Text> texts(Path root) {
        return files(root).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .filter(file -> !file.startsWith(STARTER.resolve("briefs")))
                .map(file -> new Text(root, file));
    }

    static Catalogue catalogue(Path root) {
        Path file = root.resolve("messages.yaml");
        return CatalogueFile.read(file.toString(), words(file));
    }

    static List<Path> files(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String words(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
