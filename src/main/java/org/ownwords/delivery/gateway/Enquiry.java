package org.ownwords.delivery.gateway;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.delivery.Address;

/**
 * Everything by which a gateway may recognise a message.
 *
 * @param to empty where the contact was deleted meanwhile
 * @param body empty where the words may no longer be used
 * @param attemptedAt when the call was about to be made
 */
public record Enquiry(UUID reference, String from, Optional<Address> to, Optional<Body> body, Instant attemptedAt) {

    @Override
    public String toString() {
        return "enquiry " + reference;
    }
}
