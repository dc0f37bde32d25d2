package org.ownwords.review.link;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.ownwords.account.OrganisationId;

/** Seals what belongs to one reviewer of one organisation: it opens only for the same owner. */
final class Sealing {

    private final OrganisationId organisation;
    private final Aead aead;

    Sealing(OrganisationId organisation, Aead aead) {
        this.organisation = organisation;
        this.aead = aead;
    }

    byte[] seal(UUID owner, byte[] open) {
        try {
            return aead.encrypt(open, bound(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /**
     * @throws IllegalStateException if it belongs to another owner, organisation or key, or was changed
     */
    byte[] open(UUID owner, byte[] sealed) {
        try {
            return aead.decrypt(sealed, bound(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what a reviewer gave does not open with this organisation's key", e);
        }
    }

    String sealText(UUID owner, String open) {
        return Base64.getEncoder().encodeToString(seal(owner, open.getBytes(StandardCharsets.UTF_8)));
    }

    String openText(UUID owner, String sealed) {
        return new String(open(owner, Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
    }

    private byte[] bound(UUID owner) {
        return ByteBuffer.allocate(24)
                .putLong(organisation.value())
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .array();
    }

    @Override
    public String toString() {
        return "the review key of organisation " + organisation.value();
    }
}
