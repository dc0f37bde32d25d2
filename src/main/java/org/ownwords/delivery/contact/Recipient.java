package org.ownwords.delivery.contact;

import java.util.Optional;
import org.ownwords.delivery.Address;
import org.ownwords.delivery.ContactId;
import org.ownwords.delivery.SafeTimes;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;

/** A contact opened for sending; prints nothing of itself. */
public record Recipient(
        ContactId id,
        CommunityId community,
        Address address,
        String hash,
        Optional<LanguageTag> language,
        Optional<SafeTimes> safe,
        boolean repliesSafe,
        boolean confirmStop,
        boolean explicitSafe,
        boolean example) {

    @Override
    public String toString() {
        return "recipient withheld";
    }
}
