package org.ownwords.campaign;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.ownwords.base.London;

/**
 * The hours in which no text or email leaves, by London's clocks.
 *
 * @param from in the evening, the first quiet minute
 * @param until in the morning, the first minute that is not quiet
 * @param sundayFrom the first minute on a Sunday that is not quiet
 */
public record QuietHours(LocalTime from, LocalTime until, LocalTime sundayFrom) {

    /** From 20:00 to 09:00, and all Sunday morning. */
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(20, 0), LocalTime.of(9, 0), LocalTime.NOON);

    public QuietHours {
        if (!until.isBefore(from)) {
            throw new IllegalArgumentException("the quiet morning must end before the quiet evening begins");
        }
    }

    /** Whether something may leave at that moment. */
    public boolean allows(ZonedDateTime moment) {
        ZonedDateTime london = moment.withZoneSameInstant(London.ZONE);
        LocalTime time = london.toLocalTime();
        return !time.isBefore(opensOn(london.getDayOfWeek())) && time.isBefore(from);
    }

    /** Why a window cannot be used, empty where all of it lies outside the quiet hours. */
    public Optional<String> objection(SendingWindow window) {
        LocalTime opens = opensOn(window.day().getDayOfWeek());
        if (!window.from().isBefore(opens) && !window.until().isAfter(from)) {
            return Optional.empty();
        }
        String sunday = opens.equals(until) ? "" : " on a Sunday";
        return Optional.of("Nothing is sent before " + opens + " or after " + from + sunday
                + ", when a lit screen can be seen by others; this window runs from " + window.from() + " to "
                + window.until() + ".");
    }

    private LocalTime opensOn(DayOfWeek day) {
        return day == DayOfWeek.SUNDAY && sundayFrom.isAfter(until) ? sundayFrom : until;
    }
}
