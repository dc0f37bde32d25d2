package org.ownwords.delivery;

import java.time.Instant;

/**
 * A message from a person, as a gateway hands it over; prints nothing of itself.
 *
 * @param id the gateway's own identifier; the same message comes as often as it likes and counts once
 * @param to which of our senders it was sent to
 */
public record InboundText(String id, Address from, String to, String text, Instant receivedAt) {

    @Override
    public String toString() {
        return "inbound " + id;
    }
}
