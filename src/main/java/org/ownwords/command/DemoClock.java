package org.ownwords.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.ownwords.base.London;

/**
 * The demo's clock: it starts on a weekday at 10:00 in London, so that quiet hours are over whenever somebody tries the demo,
 * and then runs on. It never runs backwards over a kept database: its distance from the real time is kept beside it, and means
 * nothing without it.
 */
final class DemoClock {

    private static final LocalTime OPENS = LocalTime.of(10, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final String FILE = "demo-clock.txt";
    private static final String DATABASE = "demo.mv.db";

    private DemoClock() {}

    static Clock startedIn(Path data, Clock real) {
        Path file = data.resolve(FILE);
        try {
            Instant now = real.instant();
            Instant start = Files.exists(file) && Files.exists(data.resolve(DATABASE))
                    ? goOn(now.plus(Duration.parse(Files.readString(file).strip())))
                    : firstStart(now);
            Duration distance = Duration.between(now, start);
            Files.createDirectories(data);
            Files.writeString(file, distance.toString());
            return Clock.offset(real, distance);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant firstStart(Instant now) {
        ZonedDateTime day = London.at(now).with(OPENS);
        while (isWeekend(day)) {
            day = day.plusDays(1);
        }
        return day.toInstant();
    }

    private static Instant goOn(Instant left) {
        ZonedDateTime time = London.at(left);
        boolean open = !time.toLocalTime().isBefore(OPENS) && time.toLocalTime().isBefore(CLOSES) && !isWeekend(time);
        if (open) {
            return left;
        }
        ZonedDateTime next = time.with(OPENS);
        while (next.isBefore(time) || isWeekend(next)) {
            next = next.plusDays(1);
        }
        return next.toInstant();
    }

    private static boolean isWeekend(ZonedDateTime day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
