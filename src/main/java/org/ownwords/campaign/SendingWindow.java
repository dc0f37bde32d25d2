package org.ownwords.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ownwords.base.London;

/**
 * The hours of one day, in London, in which texts and emails leave; what is left over expires and is not sent late.
 *
 * @param from the first minute
 * @param until the end, later on the same day, itself outside
 */
public record SendingWindow(LocalDate day, LocalTime from, LocalTime until) {

    /** The first moment. */
    public Instant opens() {
        return day.atTime(from).atZone(London.ZONE).toInstant();
    }

    /** The moment at which it is over. */
    public Instant closes() {
        return day.atTime(until).atZone(London.ZONE).toInstant();
    }
}
