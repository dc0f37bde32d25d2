package org.ownwords.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Channel;
import org.ownwords.message.Mark;
import org.ownwords.message.VariantId;

/** Writes what was rendered below one folder, {@code <message>/<tag>/<file>}, and tells each file. */
final class RenderedFiles {

    private final Path folder;
    private final Output output;
    private int written;

    /**
     * @param folder made where it is not there
     * @throws ProblemException if it cannot be written to
     */
    RenderedFiles(Path folder, Output output) {
        this.folder = folder;
        this.output = output;
        made(folder);
        if (!Files.isWritable(folder)) {
            throw refused(folder);
        }
    }

    /** Writes one file over whatever had its name. */
    void write(VariantId id, Channel channel, Mark mark, String name, byte[] content) {
        Path parent = folder.resolve(id.message().value()).resolve(id.tag().value());
        made(parent);
        Path file = parent.resolve(name);
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw refused(file);
        }
        written++;
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("file", file.toString());
        told.put("message", id.message().value());
        told.put("language", id.tag().value());
        told.put("channel", channel.name().toLowerCase(Locale.ROOT));
        told.put("mark", mark.words());
        output.result(told, file.toString());
    }

    /** How much was written. */
    void summary(int texts) {
        output.progress(written + " files of " + texts + " texts in " + folder);
    }

    private static void made(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw refused(folder);
        }
    }

    private static ProblemException refused(Path where) {
        return new ProblemException(
                Problem.in(where.toString(), "It cannot be written.", "Give --out a folder in which you may write."));
    }
}
