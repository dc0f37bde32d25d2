package org.ownwords.delivery.dispatch;

import java.time.Duration;

/**
 * How dispatch works.
 *
 * @param lease how long a node may hold a row; longer than any call takes
 * @param batch rows claimed together
 * @param chunk rows marked, called and settled together; what a crash leaves to look up, and how soon a stop bites
 * @param parallel calls under way at once
 * @param attempts the most refusals that may pass before a send has failed
 * @param dailyCap the most messages that a person gets on one day
 */
public record DispatchSettings(Duration lease, int batch, int chunk, int parallel, int attempts, int dailyCap) {

    /** What serves most installations. */
    public static DispatchSettings usual() {
        return new DispatchSettings(Duration.ofMinutes(2), 200, 50, 16, 5, 2);
    }
}
