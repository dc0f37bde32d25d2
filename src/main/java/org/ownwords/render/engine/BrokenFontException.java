package org.ownwords.render.engine;

/** A font file that is not what its maker wrote: cut short or altered. Nothing is set in it. */
public final class BrokenFontException extends RuntimeException {

    BrokenFontException(String font, String what) {
        super("The font file " + font + " is damaged: " + what + ". Install the program again.");
    }
}
