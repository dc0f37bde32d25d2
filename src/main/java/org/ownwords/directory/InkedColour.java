package org.ownwords.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ownwords.base.Colour;

/**
 * A colour on screens, and as the body states it for printers.
 *
 * @param cyan in percent
 * @param magenta in percent
 * @param yellow in percent
 * @param black in percent
 */
public record InkedColour(Colour screen, int cyan, int magenta, int yellow, int black) {

    private static final Pattern INKS = Pattern.compile(
            "(?:C ?)?(\\d{1,3})[ ,/]+(?:M ?)?(\\d{1,3})[ ,/]+(?:Y ?)?(\\d{1,3})[ ,/]+(?:K ?)?(\\d{1,3})");

    /** With inks worked out from the screen's colour alone, as good as that can be. */
    public static InkedColour of(Colour screen) {
        int[] parts = {screen.rgb() >> 16 & 0xFF, screen.rgb() >> 8 & 0xFF, screen.rgb() & 0xFF};
        int brightest = Math.max(parts[0], Math.max(parts[1], parts[2]));
        if (brightest == 0) {
            return new InkedColour(screen, 0, 0, 0, 100);
        }
        int[] inks = new int[3];
        for (int i = 0; i < inks.length; i++) {
            inks[i] = (int) Math.round(100.0 * (brightest - parts[i]) / brightest);
        }
        return new InkedColour(screen, inks[0], inks[1], inks[2], (int) Math.round(100 - brightest / 2.55));
    }

    /** With inks as a designer writes them: {@code 80 10 45 30} or {@code C80 M10 Y45 K30}; empty for anything else. */
    public static Optional<InkedColour> of(Colour screen, String inks) {
        Matcher written = INKS.matcher(inks.strip().toUpperCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        int[] share = new int[4];
        for (int i = 0; i < share.length; i++) {
            share[i] = Integer.parseInt(written.group(i + 1));
            if (share[i] > 100) {
                return Optional.empty();
            }
        }
        return Optional.of(new InkedColour(screen, share[0], share[1], share[2], share[3]));
    }

    /** Its inks as printers read them: {@code C80 M10 Y45 K30}. */
    public String inks() {
        return "C" + cyan + " M" + magenta + " Y" + yellow + " K" + black;
    }
}
