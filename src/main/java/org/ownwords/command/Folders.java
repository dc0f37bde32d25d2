package org.ownwords.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** The folders that must be there before anything else starts. */
final class Folders {

    private Folders() {}

    /** Makes the data folder if need be. */
    static Path data(Path given) {
        return usable(given, "ownwords.data", "the data folder");
    }

    /** Makes the folder of the key sets if need be. */
    static Path keys(Path given) {
        return usable(given, "ownwords.keys", "the keys folder");
    }

    /** The folder of a content pack, which a person names and which is only read. */
    static Path content(String given) {
        Path folder = Path.of(given).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder.resolve("templates")) || !Files.isReadable(folder)) {
            throw new ProblemException(Problem.in(
                    folder.toString(),
                    "There is no folder \"templates\" in it, or it cannot be read.",
                    "Name the folder of a content pack: --content DIR or --ownwords.content=DIR."));
        }
        return folder;
    }

    private static Path usable(Path given, String setting, String name) {
        Path folder = given.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw refused(folder, setting, name);
        }
        if (!Files.isDirectory(folder) || !Files.isReadable(folder) || !Files.isWritable(folder)) {
            throw refused(folder, setting, name);
        }
        return folder;
    }

    private static ProblemException refused(Path folder, String setting, String name) {
        return new ProblemException(Problem.in(
                folder.toString(),
                "Ownwords cannot read and write here, and it is " + name + ".",
                "Give the user that runs it the rights, or name another folder: --" + setting + "=DIR."));
    }
}
