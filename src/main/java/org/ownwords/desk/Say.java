package org.ownwords.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ownwords.base.London;

/** How pages write dates, times and counts; templates find it as {@code say}. Times are London's. */
public final class Say {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** 20 November 2026. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Friday 20 November 2026. */
    public String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** The London date of an instant: 20 November 2026. */
    public String day(Instant instant) {
        return DATE.format(London.at(instant));
    }

    /** The London date of an instant, to reckon with. */
    public LocalDate london(Instant instant) {
        return London.at(instant).toLocalDate();
    }

    /** 20 November 2026 at 09:30. */
    public String moment(Instant instant) {
        return day(instant) + " at " + clock(instant);
    }

    /** The London time of an instant: 09:30. */
    public String clock(Instant instant) {
        return TIME.format(London.at(instant));
    }

    /** 09:30. */
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** A count with commas: 12,345. */
    public String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
