package org.ownwords.review;

import java.util.List;
import org.ownwords.message.Mark;

/**
 * Whether a text may be used today; computed when asked, never stored.
 *
 * @param mark what must be burned into anything made from it, whether or not it may be used
 * @param holds why it may not be used; empty where it may
 */
public record Standing(Mark mark, List<Hold> holds) {

    /** Whether it may be used. */
    public boolean ready() {
        return holds.isEmpty();
    }
}
