package org.ownwords.exchange;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.exchange.ImportReport.Outcome;
import org.ownwords.exchange.upload.KeptFiles;
import org.ownwords.exchange.upload.Upload;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Packs that somebody sent, kept from the moment they arrive until somebody decided, and afterwards as evidence. */
@Component
public class PackUploads {

    private final KeptFiles files;
    private final ContentPacks packs;
    private final TransactionOperations transactions;

    public PackUploads(KeptFiles files, ContentPacks packs, TransactionOperations transactions) {
        this.files = files;
        this.packs = packs;
        this.transactions = transactions;
    }

    /**
     * Keeps a zip after looking into it.
     *
     * @throws org.ownwords.base.ProblemException if it cannot be read or is not as it was made; then it is not kept
     */
    public long keep(Actor actor, String name, byte[] bytes) {
        read(KeptFiles.plain(name), bytes);
        return files.keep(actor, Upload.Kind.PACK, name, bytes);
    }

    /** A pack by its number. */
    public Optional<Upload> find(OrganisationId organisation, long id) {
        return files.find(organisation, Upload.Kind.PACK, id);
    }

    /** Its bytes, as they came. */
    public byte[] bytes(OrganisationId organisation, long id) {
        return files.bytes(organisation, id);
    }

    /** What it would change today. */
    public PackPlan plan(OrganisationId organisation, Upload upload, PackChoices choices) {
        return packs.plan(read(upload.name(), bytes(organisation, upload.id())), choices);
    }

    /**
     * Takes it, once, all of it or nothing.
     *
     * @throws org.ownwords.base.ProblemException if it was decided already, or one of its texts was saved meanwhile
     */
    public ImportReport take(Actor actor, Upload upload, PackChoices choices) {
        ContentPack pack = read(upload.name(), bytes(actor.organisation(), upload.id()));
        return Objects.requireNonNull(transactions.execute(status -> {
            files.decide(actor, upload, Upload.State.TAKEN);
            ImportReport report = packs.importPack(actor, pack, choices);
            files.summarise(actor.organisation(), upload.id(), summary(report));
            return report;
        }));
    }

    /** Leaves it out; it stays here and can be downloaded. */
    public void putAside(Actor actor, Upload upload) {
        files.decide(actor, upload, Upload.State.PUT_ASIDE);
        files.summarise(actor.organisation(), upload.id(), "Nothing was changed.");
    }

    private ContentPack read(String name, byte[] bytes) {
        return packs.read(PackFiles.zip(name, new ByteArrayInputStream(bytes)));
    }

    private static String summary(ImportReport report) {
        return report.count(Outcome.ADDED) + " texts added and " + report.count(Outcome.REVISED)
                + " revised as drafts, " + report.count(Outcome.KEPT) + " kept as they were here, "
                + report.count(Outcome.REFUSED) + " refused, " + report.words() + " words to avoid proposed.";
    }
}
