package org.ownwords.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.account.OrganisationId;

/**
 * A place that lets people see a poster: a barber's, a launderette, a place of worship.
 *
 * @param kind such as {@code barber}, {@code launderette}, {@code library}
 * @param safeFor who can safely read there and who cannot, in words
 * @param safetyReviewedOn when that was last looked at
 */
public record Venue(
        VenueId id,
        OrganisationId organisation,
        AreaCode area,
        String name,
        String kind,
        String address,
        String safeFor,
        Optional<LocalDate> safetyReviewedOn) {}
