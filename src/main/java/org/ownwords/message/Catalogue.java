package org.ownwords.message;

import java.util.ArrayList;
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

    /** Both catalogues in one; where both define a claim or message, this one's stands. */
    public Catalogue and(Catalogue other) {
        List<ClaimDefinition> allClaims = new ArrayList<>(claims);
        other.claims.stream().filter(theirs -> claim(theirs.id()).isEmpty()).forEach(allClaims::add);
        List<MessageDefinition> allMessages = new ArrayList<>(messages);
        other.messages.stream().filter(theirs -> message(theirs.id()).isEmpty()).forEach(allMessages::add);
        return new Catalogue(List.copyOf(allClaims), List.copyOf(allMessages));
    }
}
