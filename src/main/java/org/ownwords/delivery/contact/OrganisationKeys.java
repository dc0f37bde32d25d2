package org.ownwords.delivery.contact;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.ownwords.account.OrganisationId;
import org.ownwords.delivery.Address;

/** One organisation's keys at work: seals what must be read again, hashes what must only be recognised. */
public final class OrganisationKeys {

    private final OrganisationId organisation;
    private final Aead aead;
    private final Mac mac;

    OrganisationKeys(OrganisationId organisation, Aead aead, Mac mac) {
        this.organisation = organisation;
        this.aead = aead;
        this.mac = mac;
    }

    /** The keyed hash by which an address is recognised, in this organisation alone: 64 hexadecimal digits. */
    public String hash(Address address) {
        return hash("address:" + address.channel() + ":" + address.value());
    }

    /** Tells one key set from another without telling anything of the key. */
    String fingerprint() {
        return hash("fingerprint");
    }

    /**
     * Seals a text to its owner: it opens only for the same organisation and owner.
     *
     * @param owner the contact or reply that the text belongs to
     */
    public String seal(UUID owner, String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(aead.encrypt(text.getBytes(StandardCharsets.UTF_8), associated(owner)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /**
     * Opens what was sealed.
     *
     * @throws IllegalStateException if it belongs to another owner, organisation or key, or was changed
     */
    public String open(UUID owner, String sealed) {
        try {
            return new String(
                    aead.decrypt(Base64.getDecoder().decode(sealed), associated(owner)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("a sealed text does not open with this organisation's key", e);
        }
    }

    private String hash(String text) {
        try {
            byte[] tag = mac.computeMac(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(tag);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("hashing failed", e);
        }
    }

    private byte[] associated(UUID owner) {
        return ByteBuffer.allocate(24)
                .putLong(organisation.value())
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .array();
    }

    @Override
    public String toString() {
        return "keys of organisation " + organisation.value();
    }
}
