package org.ownwords.campaign;

import java.util.List;
import org.ownwords.review.Hold;

/**
 * What a campaign that was released can no longer use, since a fact turned false, a text was withdrawn or a dispute was upheld.
 *
 * @param pins what is held now, and why
 * @param recall its placements that may be hanging and should come down, called back by somebody or not yet
 */
public record Affected(Campaign campaign, List<HeldPin> pins, List<Placement> recall) {

    /** A pin that no longer stands. */
    public record HeldPin(Pin pin, List<Hold> holds) {}
}
