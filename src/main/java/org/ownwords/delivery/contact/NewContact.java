package org.ownwords.delivery.contact;

import java.util.Optional;
import org.ownwords.delivery.Address;
import org.ownwords.delivery.Consent;
import org.ownwords.delivery.SafeTimes;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;

/**
 * A contact as a good row of a file gives it.
 *
 * @param language what the person chose; empty where nobody asked, and then nothing is inferred
 * @param safe when messages may come; empty for the organisation's hours
 */
record NewContact(
        Address address,
        CommunityId community,
        Optional<LanguageTag> language,
        Optional<SafeTimes> safe,
        boolean repliesSafe,
        boolean confirmStop,
        boolean explicitSafe,
        boolean example,
        Consent consent) {

    @Override
    public String toString() {
        return "contact withheld";
    }
}
