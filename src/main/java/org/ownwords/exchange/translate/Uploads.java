package org.ownwords.exchange.translate;

import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.exchange.upload.KeptFiles;
import org.ownwords.exchange.upload.Upload;
import org.ownwords.message.VariantId;
import org.springframework.stereotype.Component;

/** Files that were sent, kept from the moment they arrive, so that nothing is lost whatever is decided. */
@Component
public class Uploads {

    private final KeptFiles files;
    private final TranslationImports imports;

    public Uploads(KeptFiles files, TranslationImports imports) {
        this.files = files;
        this.imports = imports;
    }

    /**
     * Keeps a file after looking into it.
     *
     * @throws org.ownwords.base.ProblemException if nothing in it can be read; then it is not kept
     */
    public long keep(Actor actor, String name, byte[] bytes) {
        imports.plan(KeptFiles.plain(name), bytes, ImportChoices.CAREFUL);
        return files.keep(actor, Upload.Kind.TRANSLATION, name, bytes);
    }

    /** A file by its number. */
    public Optional<Upload> find(OrganisationId organisation, long id) {
        return files.find(organisation, Upload.Kind.TRANSLATION, id);
    }

    /** Its bytes, as they came. */
    public byte[] bytes(OrganisationId organisation, long id) {
        return files.bytes(organisation, id);
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
        files.decide(actor, upload, Upload.State.TAKEN);
        TranslationImports.Applied applied = imports.apply(actor, upload.name(), bytes, choices);
        files.summarise(actor.organisation(), upload.id(), summary(applied));
        return applied;
    }

    /** Leaves it out; it stays here and can be downloaded. */
    public void putAside(Actor actor, Upload upload) {
        files.decide(actor, upload, Upload.State.PUT_ASIDE);
        files.summarise(actor.organisation(), upload.id(), "Nothing was changed.");
    }

    private static String summary(TranslationImports.Applied applied) {
        String messages = applied.saved().stream()
                .map(VariantId::message)
                .map(Object::toString)
                .distinct()
                .limit(20)
                .collect(Collectors.joining(", "));
        return applied.saved().size() + " texts in "
                + applied.plan().language().englishName() + " saved as drafts"
                + (messages.isEmpty() ? "" : " (" + messages + ")") + ", "
                + applied.plan().stale().size()
                + " left out because their English changed, "
                + applied.problems().size() + " rows not taken.";
    }
}
