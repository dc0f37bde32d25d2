package org.ownwords.publicsite.counts;

import java.time.YearMonth;
import org.ownwords.directory.VenueId;

/**
 * How often one printed code was opened in one month. Openings are not people: one person may open it twice, and several one phone.
 *
 * @param code the code, eight letters
 */
public record Opening(String code, VenueId venue, YearMonth month, long openings) {}
