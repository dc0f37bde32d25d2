package org.ownwords.render.sheet;

import java.util.Locale;
import java.util.OptionalDouble;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.render.engine.Extent;
import org.ownwords.render.engine.Typesetting;

/**
 * Finds the largest size at which a text fits its sheet, then the headline's width at which its lines are of like length. Each
 * trial lays the page out; shapes are known from the first.
 */
final class Fit {

    private static final double STEP = 0.1;
    private static final int INSET_TRIALS = 4;
    private static final double LARGEST_INSET = 48;

    private final Typesetting setting;
    private final Paper paper;
    private final Sizes sizes;
    private final String what;

    /** Makes the page. */
    @FunctionalInterface
    interface Sizes {

        /**
         * @param size of body text, in points
         * @param inset what the headline leaves free at its end, in percent
         */
        String page(double size, double inset);
    }

    /**
     * Sizes that fit.
     *
     * @param size of body text, in points
     * @param inset what the headline leaves free at its end, in percent
     */
    record Found(double size, double inset) {}

    /** @param what names the text in problems */
    Fit(Typesetting setting, Paper paper, Sizes sizes, String what) {
        this.setting = setting;
        this.paper = paper;
        this.sizes = sizes;
        this.what = what;
    }

    /**
     * @param wanted the size that it must have, empty for the largest that fits
     * @throws ProblemException if it does not fit, with the excess
     */
    Found find(OptionalDouble wanted) {
        double size = wanted.isPresent() ? fixed(wanted.getAsDouble()) : largest();
        Extent full = extent(size, 0);
        double inset = 0;
        double tooNarrow = LARGEST_INSET;
        for (int trial = 0; full.headingLines() > 1 && trial < INSET_TRIALS; trial++) {
            double tried = (inset + tooNarrow) / 2;
            Extent extent = extent(size, tried);
            if (fits(extent) && extent.headingLines() == full.headingLines()) {
                inset = tried;
            } else {
                tooNarrow = tried;
            }
        }
        return new Found(size, inset);
    }

    /** The largest size that fits, in tenths of a point. */
    double largest() {
        if (fits(extent(paper.largest(), 0))) {
            return paper.largest();
        }
        Extent least = extent(paper.smallest(), 0);
        if (!fits(least)) {
            throw new ProblemException(tooLong(paper.smallest(), "the smallest size that can be read", least));
        }
        int fits = 0;
        int tooLarge = (int) Math.ceil((paper.largest() - paper.smallest()) / STEP);
        while (tooLarge - fits > 1) {
            int tried = (fits + tooLarge) / 2;
            if (fits(extent(at(tried), 0))) {
                fits = tried;
            } else {
                tooLarge = tried;
            }
        }
        return at(fits);
    }

    private double at(int steps) {
        return Math.round((paper.smallest() + steps * STEP) / STEP) * STEP;
    }

    private double fixed(double size) {
        if (size < paper.smallest()) {
            throw new ProblemException(Problem.in(
                    what,
                    String.format(
                            Locale.ROOT,
                            "%.1f points is smaller than can be read on %s: at least %.1f.",
                            size,
                            paper.name(),
                            paper.smallest()),
                    "Ask for a larger size, or for none."));
        }
        Extent extent = extent(size, 0);
        if (!fits(extent)) {
            throw new ProblemException(
                    tooLong(size, String.format(Locale.ROOT, "the size asked for, %.1f points,", size), extent));
        }
        return size;
    }

    private Extent extent(double size, double inset) {
        return setting.extent(sizes.page(size, inset));
    }

    private boolean fits(Extent extent) {
        return Math.ceil(extent.pages()) <= paper.pages() && !extent.tooWide();
    }

    private Problem tooLong(double size, String named, Extent extent) {
        if (Math.ceil(extent.pages()) <= paper.pages()) {
            return Problem.in(
                    what,
                    "A word is wider than " + paper.name() + " at " + named + " (" + SheetModel.number(size)
                            + " points).",
                    "Use a shorter word.");
        }
        long percent = Math.max(1, Math.round(100 * (extent.pages() / paper.pages() - 1)));
        return Problem.in(
                what,
                String.format(
                        Locale.ROOT,
                        "The text does not fit on %s: at %s it is %d%% too long.",
                        paper.name(),
                        named,
                        percent),
                "Shorten it, or print on larger paper.");
    }
}
