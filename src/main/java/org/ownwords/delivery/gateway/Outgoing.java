package org.ownwords.delivery.gateway;

import java.util.Optional;
import java.util.UUID;
import org.ownwords.delivery.Address;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;

/**
 * One message to one address, as a gateway gets it.
 *
 * @param reference our identifier, the same however often the call is repeated; the gateway must carry it
 * @param language what the words are in, where known
 * @param mark what is burned into the words; only the simulator carries a marked text
 */
public record Outgoing(UUID reference, String from, Address to, Body body, Optional<LanguageTag> language, Mark mark) {

    @Override
    public String toString() {
        return "outgoing " + reference;
    }
}
