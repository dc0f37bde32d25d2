package org.ownwords.delivery.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.delivery.SafeTimes;

/** Safe times as columns hold them: {@code 10:00}, {@code 15:30}, {@code MON TUE}. */
public final class SafeTimesText {

    private SafeTimesText() {}

    /**
     * Reads columns.
     *
     * @return empty where from and until are both absent
     * @throws IllegalArgumentException if an hour or day is none
     */
    public static Optional<SafeTimes> read(@Nullable String from, @Nullable String until, @Nullable String days) {
        if ((from == null || from.isBlank()) && (until == null || until.isBlank())) {
            if (days != null && !days.isBlank()) {
                throw new IllegalArgumentException("days without hours");
            }
            return Optional.empty();
        }
        if (from == null || until == null) {
            throw new IllegalArgumentException("one hour of two");
        }
        try {
            return Optional.of(
                    new SafeTimes(LocalTime.parse(from.strip()), LocalTime.parse(until.strip()), days(days)));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("no hour", e);
        }
    }

    /** The days in a column, in the order of the week. */
    public static String days(SafeTimes times) {
        return times.days().stream()
                .sorted()
                .map(day -> day.name().substring(0, 3))
                .collect(Collectors.joining(" "));
    }

    private static Set<DayOfWeek> days(@Nullable String days) {
        if (days == null || days.isBlank()) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        return Arrays.stream(days.strip().toUpperCase(Locale.ROOT).split("[\\s;]+"))
                .map(SafeTimesText::day)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private static DayOfWeek day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> word.length() >= 3 && day.name().startsWith(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no day"));
    }
}
