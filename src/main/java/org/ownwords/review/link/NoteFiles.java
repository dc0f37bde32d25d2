package org.ownwords.review.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.ownwords.base.Installation;

/** Sealed sounds in the data folder's {@code review-notes}; nothing serves this folder. */
final class NoteFiles {

    private final Path folder;

    NoteFiles(Installation installation) {
        this.folder = installation.data().resolve("review-notes");
    }

    void keep(UUID owner, byte[] sealed) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", ".tmp");
            Files.write(part, sealed);
            Files.move(part, file(owner), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("a voice note cannot be kept", e);
        }
    }

    byte[] read(UUID owner) {
        try {
            return Files.readAllBytes(file(owner));
        } catch (IOException e) {
            throw new UncheckedIOException("a voice note cannot be read", e);
        }
    }

    void delete(UUID owner) {
        try {
            Files.deleteIfExists(file(owner));
        } catch (IOException e) {
            throw new UncheckedIOException("a voice note cannot be deleted", e);
        }
    }

    private Path file(UUID owner) {
        return folder.resolve(owner + ".sealed");
    }
}
