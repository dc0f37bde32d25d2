package org.ownwords.render.engine;

import java.util.List;

/**
 * How much room a document takes.
 *
 * @param pages its length in pages; above 1 by the part that does not fit
 * @param tooWide whether a line is wider than what holds it
 * @param headingLines how many lines each {@code h1} takes, in the order of the page
 */
public record Extent(double pages, boolean tooWide, List<Integer> headingLines) {

    /** Whether everything stands on one page. */
    public boolean fitsOnePage() {
        return pages <= 1 && !tooWide;
    }
}
