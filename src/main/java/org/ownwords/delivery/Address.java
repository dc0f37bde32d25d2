package org.ownwords.delivery;

import org.ownwords.campaign.Channel;

/**
 * A number or email address in the open. Lives in memory only between unsealing and the gateway's call; it never prints
 * itself, so that no log, audit or exception can carry it by accident.
 *
 * @param channel SMS or EMAIL
 * @param value E.164 such as {@code +447700900123}, or an email address in lower case
 */
public record Address(Channel channel, String value) {

    @Override
    public String toString() {
        return "address withheld";
    }
}
