package org.ownwords.render.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps telephone numbers whole and readable in every script. */
public final class Numbers {

    /** What already stands in an isolate, or a run of at least six digits in groups. */
    private static final Pattern NUMBER =
            Pattern.compile("\u2066[^\u2069]*\u2069|\\+?\\(?[0-9](?:[ \u00A0\u202F()-]*[0-9]){5,}");

    private Numbers() {}

    /**
     * The text with each long number between LRI and PDI, so that right-to-left text leaves its groups in order, and with
     * no-break spaces, so that no line ends within it. What is so already stays as it is.
     */
    public static String isolate(String text) {
        return NUMBER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(isolated(found.group())));
    }

    private static String isolated(String number) {
        return number.charAt(0) == BidiControls.LRI
                ? number
                : BidiControls.LRI + number.replace(' ', '\u00A0') + BidiControls.PDI;
    }
}
