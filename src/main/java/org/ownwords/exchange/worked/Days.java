package org.ownwords.exchange.worked;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days of a worked campaign: {@code +14d} and {@code -40d} count from the demo's first day, anything else is a date such as
 * {@code 2026-02-10}.
 */
record Days(LocalDate first) {

    private static final Pattern RELATIVE = Pattern.compile("([+-]\\d{1,4})d");

    LocalDate on(String text) {
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            return first.plusDays(Long.parseLong(relative.group(1)));
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no day such as +14d or 2026-02-10", e);
        }
    }
}
