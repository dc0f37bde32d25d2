package org.ownwords.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Folders that a command writes to. */
final class Writable {

    private Writable() {}

    /**
     * Makes it where it is not there.
     *
     * @throws ProblemException if it cannot be written to
     */
    static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw refused(folder);
        }
        if (!Files.isWritable(folder)) {
            throw refused(folder);
        }
    }

    private static ProblemException refused(Path where) {
        return new ProblemException(
                Problem.in(where.toString(), "It cannot be written.", "Give --out a folder in which you may write."));
    }
}
