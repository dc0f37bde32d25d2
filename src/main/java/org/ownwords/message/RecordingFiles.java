package org.ownwords.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ownwords.message.Recording.Size;

/** The sounds themselves: files of the data folder, named by their content, the small ones by that of the whole. */
final class RecordingFiles {

    private final Path folder;

    RecordingFiles(Path folder) {
        this.folder = folder;
    }

    void keep(String name, byte[] sound) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", ".tmp");
            Files.write(part, sound);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the recording cannot be kept in " + folder, e);
        }
    }

    Path file(Recording recording, Size size) {
        return folder.resolve(name(recording.fileName(), size));
    }

    void delete(Recording recording) {
        try {
            for (Size size : Size.values()) {
                Files.deleteIfExists(file(recording, size));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the sound of recording " + recording.id().value() + " cannot be deleted", e);
        }
    }

    static String name(String whole, Size size) {
        return switch (size) {
            case WHOLE -> whole;
            case OPUS -> whole + ".small.ogg";
            case MP3 -> whole + ".small.mp3";
        };
    }
}
