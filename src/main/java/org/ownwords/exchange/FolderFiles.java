package org.ownwords.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** A pack as a folder. */
record FolderFiles(Path folder, SortedSet<String> paths) implements PackFiles {

    static FolderFiles of(Path folder) {
        if (!Files.isDirectory(folder.resolve("translations"))) {
            throw new ProblemException(Problem.in(
                    folder.toString(),
                    "The folder holds no content pack.",
                    "Name a folder that has a folder \"translations\" inside."));
        }
        return walked(folder, PackFiles::carries);
    }

    /** The files of a folder whose paths below it are wanted. */
    static FolderFiles walked(Path folder, Predicate<String> wanted) {
        SortedSet<String> paths = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder, 8)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(wanted)
                    .limit(MOST_FILES)
                    .forEach(paths::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            throw unreadable(folder.toString());
        }
        return new FolderFiles(folder, paths);
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public byte[] read(String path) {
        try (InputStream file = Files.newInputStream(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            return file.readNBytes(PackFiles.limit(path) + 1);
        } catch (IOException e) {
            throw unreadable(path);
        }
    }

    static ProblemException unreadable(String where) {
        return new ProblemException(
                Problem.in(where, "It cannot be read.", "Make sure that it is there and may be read."));
    }
}
