package org.ownwords.campaign;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When an observance is kept in one year.
 *
 * @param end the last day, itself within
 * @param previousEvening whether it begins on the evening before
 * @param uncertain whether the days may move by one, as with a sighting of the moon
 */
record ObservanceDates(LocalDate start, LocalDate end, boolean previousEvening, boolean uncertain) {

    /** From when the eve counts: before the earliest sunset of an English winter. */
    private static final LocalTime EVE = LocalTime.of(15, 0);

    /** Whether a sending window falls into it. */
    boolean meets(SendingWindow window) {
        boolean within = !window.day().isBefore(start) && !window.day().isAfter(end);
        boolean eve = previousEvening
                && window.day().equals(start.minusDays(1))
                && window.until().isAfter(EVE);
        return within || eve;
    }

    /** Whether it falls into it only if the days move by one. */
    boolean mayMeet(SendingWindow window) {
        return uncertain
                && !meets(window)
                && !window.day().isBefore(start.minusDays(1))
                && !window.day().isAfter(end.plusDays(1));
    }
}
