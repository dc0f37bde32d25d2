package org.ownwords.exchange.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files in the data folder, each with a row that says whose it is and what became of it. */
@Component
public class KeptFiles {
    private static final int LONGEST_NAME = 120;

    private final UploadStore store;
    private final Path folder;
    private final Clock clock;

    public KeptFiles(JdbcClient jdbc, Installation installation, Clock clock) {
        this.store = new UploadStore(jdbc);
        this.folder = installation.data().resolve("exchange");
        this.clock = clock;
    }

    /** Keeps a file; what is wrong in it must have been found before. */
    public long keep(Actor actor, Upload.Kind kind, String name, byte[] bytes) {
        String fileName = UUID.randomUUID() + ".bin";
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(fileName), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store.add(
                actor,
                kind,
                plain(name),
                fileName,
                bytes.length,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** The newest files of an organisation. */
    public List<Upload> newest(OrganisationId organisation, int most) {
        return store.newest(organisation, most);
    }

    /** A file by its number, if it is of that kind. */
    public Optional<Upload> find(OrganisationId organisation, Upload.Kind kind, long id) {
        return store.find(organisation, id).filter(upload -> upload.kind() == kind);
    }

    /** Its bytes, as they came. */
    public byte[] bytes(OrganisationId organisation, long id) {
        try {
            return Files.readAllBytes(
                    folder.resolve(store.fileName(organisation, id).orElseThrow()));
        } catch (IOException e) {
            throw new ProblemException(Problem.in(
                    "The file", "It is no longer in the data folder.", "Upload it again, or restore the folder."));
        }
    }

    /**
     * Decides about a file, once: whoever comes second is refused.
     *
     * @throws ProblemException if it was decided already
     */
    public void decide(Actor actor, Upload upload, Upload.State state) {
        if (!store.decide(actor.organisation(), upload.id(), state)) {
            throw new ProblemException(Problem.in(
                    upload.name(), "Somebody has decided about this file already.", "See what became of it below."));
        }
    }

    /** Says what became of it. */
    public void summarise(OrganisationId organisation, long id, String summary) {
        store.summarise(organisation, id, summary.length() <= 2000 ? summary : summary.substring(0, 2000));
    }

    /** What the sender called a file, without folders and signs that do harm in a page or a file system. */
    public static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069\"<>|:*?]", "")
                .strip();
        String kept = last.isEmpty() ? "file" : last;
        return kept.length() <= LONGEST_NAME ? kept : kept.substring(0, LONGEST_NAME);
    }
}
