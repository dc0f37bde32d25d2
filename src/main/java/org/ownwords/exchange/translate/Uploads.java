package org.ownwords.exchange.translate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.message.VariantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that were sent, kept from the moment they arrive, so that nothing is lost whatever is decided. */
@Component
public class Uploads {
    private static final int LONGEST_NAME = 120;

    private final UploadStore store;
    private final TranslationImports imports;
    private final Path folder;
    private final Clock clock;

    public Uploads(JdbcClient jdbc, TranslationImports imports, Installation installation, Clock clock) {
        this.store = new UploadStore(jdbc);
        this.imports = imports;
        this.folder = installation.data().resolve("exchange");
        this.clock = clock;
    }

    /**
     * Keeps a file after looking into it.
     *
     * @throws ProblemException if nothing in it can be read; then it is not kept
     */
    public long keep(Actor actor, String name, byte[] bytes) {
        String plain = plain(name);
        imports.plan(plain, bytes, ImportChoices.CAREFUL);
        String fileName = UUID.randomUUID() + ".bin";
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(fileName), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store.add(actor, plain, fileName, bytes.length, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** The newest files of an organisation. */
    public List<Upload> newest(OrganisationId organisation, int most) {
        return store.newest(organisation, most);
    }

    /** A file by its number. */
    public Optional<Upload> find(OrganisationId organisation, long id) {
        return store.find(organisation, id);
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

    /** What it would do today. */
    public ImportPlan plan(OrganisationId organisation, Upload upload, ImportChoices choices) {
        return imports.plan(upload.name(), bytes(organisation, upload.id()), choices);
    }

    /**
     * Takes it, once: whoever comes second finds it taken.
     *
     * @throws ProblemException if it was decided already
     */
    public TranslationImports.Applied take(Actor actor, Upload upload, ImportChoices choices) {
        byte[] bytes = bytes(actor.organisation(), upload.id());
        decide(actor, upload, Upload.State.TAKEN);
        TranslationImports.Applied applied = imports.apply(actor, upload.name(), bytes, choices);
        store.summarise(actor.organisation(), upload.id(), summary(applied));
        return applied;
    }

    /** Leaves it out; it stays here and can be downloaded. */
    public void putAside(Actor actor, Upload upload) {
        decide(actor, upload, Upload.State.PUT_ASIDE);
        store.summarise(actor.organisation(), upload.id(), "Nothing was changed.");
    }

    private void decide(Actor actor, Upload upload, Upload.State state) {
        if (!store.decide(actor.organisation(), upload.id(), state)) {
            throw new ProblemException(Problem.in(
                    upload.name(), "Somebody has decided about this file already.", "See what became of it below."));
        }
    }

    private static String summary(TranslationImports.Applied applied) {
        String messages = applied.saved().stream()
                .map(VariantId::message)
                .map(Object::toString)
                .distinct()
                .limit(20)
                .collect(Collectors.joining(", "));
        String summary = applied.saved().size() + " texts in "
                + applied.plan().language().englishName() + " saved as drafts"
                + (messages.isEmpty() ? "" : " (" + messages + ")") + ", "
                + applied.plan().stale().size()
                + " left out because their English changed, "
                + applied.problems().size() + " rows not taken.";
        return summary.length() <= 2000 ? summary : summary.substring(0, 2000);
    }

    /** What the sender called it, without folders and signs that do harm in a page or a file system. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069\"<>|:*?]", "")
                .strip();
        String kept = last.isEmpty() ? "file" : last;
        return kept.length() <= LONGEST_NAME ? kept : kept.substring(0, LONGEST_NAME);
    }
}
