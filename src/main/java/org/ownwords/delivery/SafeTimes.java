package org.ownwords.delivery;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.ownwords.base.London;

/**
 * The hours of London's clock, on some days of the week, within which something may happen.
 *
 * @param from the first minute
 * @param until the first minute after; later than {@code from}
 * @param days at least one
 */
public record SafeTimes(LocalTime from, LocalTime until, Set<DayOfWeek> days) {

    public SafeTimes {
        if (!from.isBefore(until) || days.isEmpty()) {
            throw new IllegalArgumentException("safe times need an end after their start, and a day");
        }
        days = Set.copyOf(days);
    }

    /** The same hours on every day. */
    public static SafeTimes daily(LocalTime from, LocalTime until) {
        return new SafeTimes(from, until, EnumSet.allOf(DayOfWeek.class));
    }

    /** Whether the instant lies within. */
    public boolean contains(Instant instant) {
        ZonedDateTime at = London.at(instant);
        LocalTime time = at.toLocalTime();
        return days.contains(at.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(until);
    }

    /** The instant itself where it lies within, else the next start; at most eight days on. */
    public Instant next(Instant instant) {
        if (contains(instant)) {
            return instant;
        }
        ZonedDateTime at = London.at(instant);
        for (int day = 0; day <= 7; day++) {
            ZonedDateTime start = at.toLocalDate().plusDays(day).atTime(from).atZone(London.ZONE);
            if (days.contains(start.getDayOfWeek()) && start.toInstant().isAfter(instant)) {
                return start.toInstant();
            }
        }
        throw new IllegalStateException("a week holds every day");
    }
}
