package org.ownwords.delivery.contact;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Installation;
import org.ownwords.base.OwnerOnlyFile;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.stereotype.Component;

/**
 * Each delivering organisation's own key sets, in the installation's folder of keys, readable by their owner alone. They
 * are made when first needed. Once made, a key set that is missing or another's stops the work with a clear word: with a
 * fresh key every suppression would silently cease to match.
 */
@Component
public final class ContactKeys {

    private final Path folder;
    private final KeyStore store;
    private final Clock clock;
    private final Map<OrganisationId, OrganisationKeys> open = new ConcurrentHashMap<>();

    /** Over the folder of the installation. */
    public ContactKeys(Installation installation, KeyStore store, Clock clock) {
        this.folder = installation.keys();
        this.store = store;
        this.clock = clock;
        try {
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform lacks AES-GCM or HMAC", e);
        }
    }

    /**
     * The keys of an organisation.
     *
     * @throws ProblemException if its key set is missing, broken or not the one its contacts were sealed with
     */
    public OrganisationKeys of(OrganisationId organisation) {
        return open.computeIfAbsent(organisation, this::load);
    }

    private OrganisationKeys load(OrganisationId organisation) {
        var known = store.fingerprint(organisation);
        boolean mayCreate = known.isEmpty();
        Path sealing = folder.resolve("contacts-" + organisation.value() + "-seal.json");
        Path hashing = folder.resolve("contacts-" + organisation.value() + "-hash.json");
        try {
            OrganisationKeys keys = new OrganisationKeys(
                    organisation,
                    handle(sealing, PredefinedAeadParameters.AES256_GCM, mayCreate)
                            .getPrimitive(RegistryConfiguration.get(), Aead.class),
                    handle(hashing, hmac(), mayCreate).getPrimitive(RegistryConfiguration.get(), Mac.class));
            String fingerprint =
                    known.orElseGet(() -> store.remember(organisation, keys.fingerprint(), clock.instant()));
            if (!fingerprint.equals(keys.fingerprint())) {
                throw problem(hashing, "This is not the key set that the organisation's contacts were stored with.");
            }
            return keys;
        } catch (GeneralSecurityException e) {
            throw problem(sealing, "The key set cannot be read.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeysetHandle handle(Path file, Parameters parameters, boolean mayCreate)
            throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            if (!mayCreate) {
                throw problem(file, "The key set of the organisation's contacts is missing.");
            }
            String fresh = TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(parameters), InsecureSecretKeyAccess.get());
            OwnerOnlyFile.createUnlessThere(file, fresh);
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private static HmacParameters hmac() throws GeneralSecurityException {
        return HmacParameters.builder()
                .setKeySizeBytes(32)
                .setTagSizeBytes(32)
                .setHashType(HmacParameters.HashType.SHA256)
                .setVariant(HmacParameters.Variant.NO_PREFIX)
                .build();
    }

    private static ProblemException problem(Path file, String what) {
        return new ProblemException(Problem.in(
                file.toString(), what, "Restore the folder of keys from its backup; nothing is sent until then."));
    }
}
