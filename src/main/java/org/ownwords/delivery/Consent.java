package org.ownwords.delivery;

import java.time.LocalDate;

/**
 * What a person agreed to.
 *
 * @param takenBy who asked and heard the answer
 * @param how such as "in person at the drop-in"
 * @param wordingVersion the exact wording that was read out or shown, by its version
 * @param controller the organisation that answers for the data
 */
public record Consent(LocalDate givenOn, String takenBy, String how, String wordingVersion, String controller) {}
