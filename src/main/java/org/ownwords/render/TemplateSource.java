package org.ownwords.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/**
 * Where templates and style sheets come from: a designer's folder, where there is one, and then those packed with the program.
 * A file of the folder wins over the packed one of the same name and is read again whenever it changed.
 */
final class TemplateSource {

    private static final String PACKED = "pack/templates";
    private static final int MOST_BYTES = 1 << 20;
    private static final String FAMILIES = "sheet/families";
    private static final String STYLE = ".css";

    private final Optional<Path> folder;

    /**
     * @param content the folder of a content pack, whose templates stand in {@code templates}; without them it changes nothing
     */
    TemplateSource(Optional<Path> content) {
        this.folder = content.map(pack -> pack.resolve("templates")).filter(Files::isDirectory);
    }

    TemplateLoader loader() {
        ClassTemplateLoader packed = new ClassTemplateLoader(TemplateSource.class.getClassLoader(), PACKED);
        if (folder.isEmpty()) {
            return packed;
        }
        try {
            // It refuses links that lead out of the folder.
            TemplateLoader own = new FileTemplateLoader(folder.get().toFile());
            MultiTemplateLoader both = new MultiTemplateLoader(new TemplateLoader[] {own, packed});
            // Else a template that was found packed once would hide the one that a designer adds later.
            both.setSticky(false);
            return both;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether files may change while the program runs. */
    boolean changes() {
        return folder.isPresent();
    }

    /** A style sheet by its name, which the caller has checked to lead nowhere else. */
    Optional<String> style(String name) {
        return own(name).or(() -> packed(name));
    }

    /** The families that the folder adds or changes, by name. */
    List<Family> families() {
        return folder.map(templates -> templates.resolve(FAMILIES))
                .filter(Files::isDirectory)
                .map(TemplateSource::styles)
                .orElse(List.of());
    }

    private static List<Family> styles(Path families) {
        try (Stream<Path> files = Files.list(families)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z][a-z0-9-]{0,30}\\.css"))
                    .map(name -> new Family(name.substring(0, name.length() - STYLE.length())))
                    .sorted((one, other) -> one.id().compareTo(other.id()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> own(String name) {
        Optional<Path> file = folder.map(templates -> templates.resolve(name)).filter(Files::isRegularFile);
        return file.map(css -> read(name, css));
    }

    private String read(String name, Path file) {
        try {
            if (!file.toRealPath().startsWith(folder.orElseThrow().toRealPath())) {
                throw problem(name, "It is a link that leads out of the folder.", "Put the file itself there.");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw problem(name, "It is larger than 1 MB.", "Keep style sheets small.");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw problem(name, "It is not UTF-8.", "Save it as UTF-8.");
        } catch (IOException e) {
            throw problem(name, "It cannot be read.", "Make sure that it may be read.");
        }
    }

    private static Optional<String> packed(String name) {
        try (InputStream css = TemplateSource.class.getClassLoader().getResourceAsStream(PACKED + "/" + name)) {
            return css == null ? Optional.empty() : Optional.of(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException problem(String name, String what, String remedy) {
        return new ProblemException(Problem.in("templates/" + name, what, remedy));
    }
}
