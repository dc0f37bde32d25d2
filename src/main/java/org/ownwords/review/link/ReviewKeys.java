package org.ownwords.review.link;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Installation;
import org.ownwords.base.OwnerOnlyFile;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/**
 * Each organisation's key set for reviewers' names and voices, in the installation's folder of keys. It is made when first
 * needed; one that is missing although something was sealed with it stops the work with a clear word.
 */
final class ReviewKeys {

    private final Path folder;
    private final GuestStore guests;
    private final Map<OrganisationId, Sealing> open = new ConcurrentHashMap<>();

    ReviewKeys(Installation installation, GuestStore guests) {
        this.folder = installation.keys();
        this.guests = guests;
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform lacks AES-GCM", e);
        }
    }

    /** The organisation's key at work. */
    Sealing of(OrganisationId organisation) {
        return open.computeIfAbsent(organisation, this::load);
    }

    private Sealing load(OrganisationId organisation) {
        Path file = folder.resolve("review-" + organisation.value() + "-seal.json");
        try {
            if (!Files.exists(file)) {
                if (guests.any(organisation)) {
                    throw problem(file, "The key set of the organisation's reviewers is missing.");
                }
                OwnerOnlyFile.createUnlessThere(
                        file,
                        TinkJsonProtoKeysetFormat.serializeKeyset(
                                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                                InsecureSecretKeyAccess.get()));
            }
            KeysetHandle handle =
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
            return new Sealing(organisation, handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw problem(file, "The key set cannot be read.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException problem(Path file, String what) {
        return new ProblemException(
                Problem.in(file.getFileName().toString(), what, "Restore the folder of keys from its backup."));
    }
}
