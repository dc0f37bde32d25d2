package org.ownwords.render;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of a body, for the screen and as the body states it for the printer.
 *
 * @param css such as {@code #0d4039}
 * @param cyan in percent
 * @param magenta in percent
 * @param yellow in percent
 * @param black in percent
 */
public record BrandColour(String css, int cyan, int magenta, int yellow, int black) {

    private static final Pattern CSS = Pattern.compile("#[0-9a-f]{6}");

    public BrandColour {
        css = css.toLowerCase(Locale.ROOT);
        if (!CSS.matcher(css).matches()) {
            throw new IllegalArgumentException("\"" + css + "\" is not a colour: # and six hexadecimal digits");
        }
        for (int share : new int[] {cyan, magenta, yellow, black}) {
            if (share < 0 || share > 100) {
                throw new IllegalArgumentException(share + " is not a share of ink: 0 to 100");
            }
        }
    }

    /** What a printer reads: {@code C 80 M 10 Y 45 K 0}. */
    public String inks() {
        return "C " + cyan + " M " + magenta + " Y " + yellow + " K " + black;
    }
}
