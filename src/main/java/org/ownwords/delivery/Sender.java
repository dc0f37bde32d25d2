package org.ownwords.delivery;

import java.util.Optional;
import org.ownwords.campaign.Channel;

/**
 * What an organisation's messages come from: a neutral number or address, never a name that gives the person away.
 *
 * @param address E.164 number or email address
 * @param segmentsPerSecond how fast it may send, in SMS segments; an email counts one
 * @param cover who reads replies and when; without it nothing is answered
 */
public record Sender(Channel channel, String address, int segmentsPerSecond, Optional<Cover> cover) {

    /** Named cover for replies. */
    public record Cover(String name, SafeTimes hours) {}
}
