package org.ownwords.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words of the reasons that people read. */
final class Sentences {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Sentences() {}

    /** Such as {@code 3 October 2026}, in ASCII digits. */
    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** What a person typed, with a full stop where it has no mark at its end. */
    static String ended(String typed) {
        return typed.matches("(?s).*[.!?]") ? typed : typed + ".";
    }
}
