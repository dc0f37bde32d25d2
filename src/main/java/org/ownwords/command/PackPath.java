package org.ownwords.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.exchange.PackFiles;

/** A content pack as somebody named it on the command line. */
final class PackPath {

    private PackPath() {}

    /**
     * The files of a folder or zip.
     *
     * @throws ProblemException if it is neither, or cannot be read
     */
    static PackFiles open(Path given) {
        if (Files.isRegularFile(given)) {
            try (InputStream zip = Files.newInputStream(given)) {
                return PackFiles.zip(given.toString(), zip);
            } catch (IOException e) {
                throw new ProblemException(
                        Problem.in(given.toString(), "The file cannot be read.", "Make sure that it may be read."));
            }
        }
        if (!Files.exists(given)) {
            throw new ProblemException(Problem.in(
                    given.toString(),
                    "There is no such folder or file.",
                    "Name the folder of a content pack, or a zip of one."));
        }
        return PackFiles.folder(given);
    }
}
