package org.ownwords.campaign;

import java.util.List;
import java.util.Optional;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.ownwords.review.Hold;

/**
 * How one community is served by one message in one channel today; computed when asked, never stored.
 *
 * @param words what serves; empty where the cell is held
 * @param reason one or more sentences in plain English: which language serves, who confirmed it and why, or why nothing does
 * @param holds what holds the community's own words back, where such words exist
 * @param proposal what the built-in table proposes and nobody confirmed; never serves
 */
public record Cell(
        CellKey key,
        CellState state,
        Optional<Words> words,
        Mark mark,
        String reason,
        List<Hold> holds,
        Optional<LanguageTag> proposal) {

    /** Whether something serves. */
    public boolean usable() {
        return state != CellState.HELD;
    }

    /** The language that serves. */
    public Optional<LanguageTag> servedBy() {
        return words.map(Words::tag);
    }
}
