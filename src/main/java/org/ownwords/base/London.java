package org.ownwords.base;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time zone that every date and hour of the product is meant in, whatever the machine's own. */
public final class London {

    /** Europe/London, with its summer time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** Today's date in London. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** An instant as London's clocks show it. */
    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZONE);
    }
}
