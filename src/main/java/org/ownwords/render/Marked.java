package org.ownwords.render;

import org.ownwords.message.Mark;

/** Puts the mark's words before everything else, on a line of their own so that they do not turn a right-to-left text around. */
final class Marked {

    private Marked() {}

    static String first(Mark mark, String between, String words) {
        return mark == Mark.NONE ? words : mark.words() + between + words;
    }
}
