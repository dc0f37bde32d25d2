package org.ownwords.message;

import java.time.LocalDate;

/**
 * That the people in an image, or who answers for them, agreed to its use.
 *
 * @param givenBy who agreed, as the paper names them
 * @param expiresOn the last day on which it may be used
 */
public record ImageConsent(String givenBy, LocalDate givenOn, LocalDate expiresOn) {

    /** Whether it covers a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(givenOn) && !day.isAfter(expiresOn);
    }
}
