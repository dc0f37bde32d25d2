package org.ownwords.render.poster;

import java.util.Locale;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.render.engine.Extent;
import org.ownwords.render.engine.Typesetting;

/**
 * Finds the largest size at which a text fits its sheet, then the headline's width at which its lines are of like length. Each
 * trial lays the page out; shapes are known from the first.
 */
final class Fit {

    private static final int TRIALS = 7;
    private static final int INSET_TRIALS = 4;
    private static final double LARGEST_INSET = 48;

    private final Typesetting setting;
    private final Paper paper;
    private final Sizes sizes;

    /** Makes the page. */
    @FunctionalInterface
    interface Sizes {

        /**
         * @param size of the words, in units of the paper
         * @param inset what the headline leaves free at its end, in percent
         */
        String page(double size, double inset);
    }

    Fit(Typesetting setting, Paper paper, Sizes sizes) {
        this.setting = setting;
        this.paper = paper;
        this.sizes = sizes;
    }

    /**
     * @param what names the text in problems
     * @throws ProblemException if even the smallest size does not fit, with the excess
     */
    String page(String what) {
        double size = largest(what);
        Extent full = setting.extent(sizes.page(size, 0));
        double inset = 0;
        double tooNarrow = LARGEST_INSET;
        for (int trial = 0; full.headingLines() > 1 && trial < INSET_TRIALS; trial++) {
            double tried = (inset + tooNarrow) / 2;
            Extent extent = setting.extent(sizes.page(size, tried));
            if (extent.fitsOnePage() && extent.headingLines() == full.headingLines()) {
                inset = tried;
            } else {
                tooNarrow = tried;
            }
        }
        return sizes.page(size, inset);
    }

    private double largest(String what) {
        if (fits(paper.largest())) {
            return paper.largest();
        }
        Extent least = setting.extent(sizes.page(paper.smallest(), 0));
        if (!least.fitsOnePage()) {
            throw new ProblemException(tooLong(what, least));
        }
        double fits = paper.smallest();
        double tooLarge = paper.largest();
        for (int trial = 0; trial < TRIALS; trial++) {
            double size = (fits + tooLarge) / 2;
            if (fits(size)) {
                fits = size;
            } else {
                tooLarge = size;
            }
        }
        return fits;
    }

    private boolean fits(double size) {
        return setting.extent(sizes.page(size, 0)).fitsOnePage();
    }

    private Problem tooLong(String what, Extent least) {
        if (least.pages() <= 1) {
            return Problem.in(
                    what,
                    "A word is wider than " + paper.name() + " at the smallest size that can be read.",
                    "Use a shorter word.");
        }
        long percent = Math.max(1, Math.round(100 * (least.pages() - 1)));
        return Problem.in(
                what,
                String.format(
                        Locale.ROOT,
                        "The text does not fit on %s: at the smallest size that can be read it is %d%% too long.",
                        paper.name(),
                        percent),
                "Shorten it, or print on larger paper.");
    }
}
