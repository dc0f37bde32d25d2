package org.ownwords.message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Times within a recording as people type and read them: seconds with up to two places, or minutes before a colon. */
public final class Seconds {

    private static final Pattern TYPED = Pattern.compile("(?:([0-9]{1,2}):)?([0-9]{1,3}(?:[.,][0-9]{1,3})?)");

    private Seconds() {}

    /** Such as {@code 63.25} for 63 250 milliseconds. */
    public static String of(int millis) {
        return BigDecimal.valueOf(millis, 3).setScale(2, RoundingMode.DOWN).toPlainString();
    }

    /** Milliseconds of what was typed, such as {@code 1:03.25}, {@code 63,25} or {@code 63}; empty for anything else. */
    public static OptionalInt millis(String typed) {
        var time = TYPED.matcher(typed.strip());
        if (!time.matches()) {
            return OptionalInt.empty();
        }
        int minutes = time.group(1) == null ? 0 : Integer.parseInt(time.group(1));
        BigDecimal seconds = new BigDecimal(time.group(2).replace(',', '.'));
        return OptionalInt.of(minutes * 60_000 + seconds.movePointRight(3).intValueExact());
    }
}
