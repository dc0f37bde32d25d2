package org.ownwords.campaign;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ownwords.directory.Community;

/** What the communities of a campaign keep on the day it is to be sent. */
final class ObservanceRules {

    private final Observances observances;

    ObservanceRules(Observances observances) {
        this.observances = observances;
    }

    /** What stands against the window, and what a person should know. */
    record Outcome(List<Refusal> refusals, List<Refusal> cautions) {}

    Outcome judge(SendingWindow window, List<Community> communities) {
        List<Refusal> refusals = new ArrayList<>();
        List<Refusal> cautions = new ArrayList<>();
        for (Observance observance : observances.all()) {
            List<Community> touched = communities.stream()
                    .filter(community -> observance.touches(community.language()))
                    .toList();
            if (touched.isEmpty()) {
                continue;
            }
            if (meets(observance, window)) {
                (observance.refuses() ? refusals : cautions).add(told(observance, touched, true));
            } else if (observance.refuses() && observance.dates().stream().anyMatch(dates -> dates.mayMeet(window))) {
                cautions.add(told(observance, touched, false));
            }
        }
        return new Outcome(List.copyOf(refusals), List.copyOf(cautions));
    }

    /** Two come every week and so have no dates in the table. */
    private static boolean meets(Observance observance, SendingWindow window) {
        DayOfWeek day = window.day().getDayOfWeek();
        return switch (observance.id()) {
            case "jumuah" ->
                day == DayOfWeek.FRIDAY
                        && window.from().isBefore(LocalTime.of(14, 30))
                        && window.until().isAfter(LocalTime.of(12, 30));
            case "shabbat" ->
                day == DayOfWeek.SATURDAY
                        || (day == DayOfWeek.FRIDAY && window.until().isAfter(LocalTime.of(15, 0)));
            default -> observance.dates().stream().anyMatch(dates -> dates.meets(window));
        };
    }

    private static Refusal told(Observance observance, List<Community> touched, boolean certain) {
        String names = touched.stream().map(Community::name).collect(Collectors.joining(", "));
        String what = observance.name()
                + (certain ? " falls on this day" : " may move by a day and fall on this one")
                + (observance.languages().isEmpty() ? "" : "; it may be kept by: " + names)
                + "."
                + (observance.guidance().isEmpty() ? "" : " " + observance.guidance() + ".");
        return new Refusal(RefusalKind.OBSERVANCE, PlanStep.TIME, what, remedy(observance, certain));
    }

    private static String remedy(Observance observance, boolean certain) {
        if (!certain) {
            return "Ask somebody of the community which day it is kept on this year.";
        }
        if (observance.refuses()) {
            return "Choose another day or hours, or send to these communities in a campaign of their own.";
        }
        return observance.welcomes()
                ? "A good moment, where the community agrees."
                : "Ask somebody of the community before you go on.";
    }
}
