package org.ownwords.render.engine;

/**
 * How much room a document takes.
 *
 * @param pages its length in pages; above 1 by the part that does not fit
 * @param tooWide whether a line is wider than what holds it
 * @param headingLines how many lines its {@code h1} takes, 0 without one
 */
public record Extent(double pages, boolean tooWide, int headingLines) {

    /** Whether everything stands on one page. */
    public boolean fitsOnePage() {
        return pages <= 1 && !tooWide;
    }
}
