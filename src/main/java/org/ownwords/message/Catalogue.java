package org.ownwords.message;

import java.util.List;
import java.util.Optional;
import org.ownwords.directory.ClaimId;

/** The messages there are, and the claims that they can make. */
public record Catalogue(List<ClaimDefinition> claims, List<MessageDefinition> messages) {

    /** The claim of that word, where the catalogue knows it. */
    public Optional<ClaimDefinition> claim(ClaimId id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /** The message of that slug, where the catalogue holds it. */
    public Optional<MessageDefinition> message(MessageId id) {
        return messages.stream().filter(message -> message.id().equals(id)).findFirst();
    }
}
