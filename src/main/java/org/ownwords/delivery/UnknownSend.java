package org.ownwords.delivery;

import java.time.Instant;
import org.ownwords.campaign.Channel;

/**
 * A send of which nobody can be asked whether it left; a person decides. It names no address.
 *
 * @param number its row's number
 * @param reference our identifier as the message carries it, by which a mail server's log can be searched
 */
public record UnknownSend(
        long number, Channel channel, String message, String language, Instant attemptedAt, String reference) {}
