package org.ownwords.message;

import java.time.Instant;

/**
 * Writing that was not saved yet, kept for the person who writes.
 *
 * @param form what stood in the form, as the page that keeps it writes it down
 */
public record KeptWriting(String form, Instant keptAt) {}
