package org.ownwords.delivery.gateway.simulator;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the simulator's journal.
 *
 * @param number from 1, in the order in which it was written
 * @param kind {@code message}: accepted from the application; {@code receipt}: told the application that it was delivered or
 *     failed; {@code inbound}: a person wrote
 * @param reference the application's identifier of the message, or the inbound message's own
 * @param text words of a text message or the plain part of an email, or {@code delivered} or {@code failed}
 */
public record Entry(
        long number,
        Instant at,
        String kind,
        String reference,
        String channel,
        String from,
        String to,
        Optional<String> subject,
        String text,
        Optional<String> language,
        String mark) {

    /** An entry's kind. */
    public static final String MESSAGE = "message";
    /** An entry's kind. */
    public static final String RECEIPT = "receipt";
    /** An entry's kind. */
    public static final String INBOUND = "inbound";

    @Override
    public String toString() {
        return "entry " + number;
    }
}
