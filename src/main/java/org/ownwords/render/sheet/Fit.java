package org.ownwords.render.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.render.engine.Extent;
import org.ownwords.render.engine.Typesetting;

/**
 * Finds the largest size at which a text fits its sheet, then the width of each large line at which its lines are of like length.
 * Each trial lays the page out; shapes are known from the first.
 */
final class Fit {

    private static final double STEP = 0.1;
    private static final int INSET_TRIALS = 4;
    private static final double LARGEST_INSET = 0.45;

    private final Typesetting setting;
    private final Paper paper;
    private final Sizes sizes;
    private final String what;

    /** Makes the page. */
    @FunctionalInterface
    interface Sizes {

        /**
         * @param size of body text, in points
         * @param insets what each heading leaves free at its end, in millimetres, in the order of the page; 0 for those not listed
         */
        String page(double size, List<Double> insets);
    }

    /**
     * Sizes that fit.
     *
     * @param size of body text, in points
     * @param insets what each heading leaves free at its end, in millimetres
     */
    record Found(double size, List<Double> insets) {}

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
        List<Integer> lines = extent(size, List.of()).headingLines();
        List<Double> insets = new ArrayList<>(Collections.nCopies(lines.size(), 0.0));
        for (int heading = 0; heading < lines.size(); heading++) {
            if (lines.get(heading) > 1) {
                narrow(insets, heading, size, lines);
            }
        }
        return new Found(size, insets);
    }

    private void narrow(List<Double> insets, int heading, double size, List<Integer> lines) {
        double inset = 0;
        double tooNarrow = LARGEST_INSET * paper.column();
        for (int trial = 0; trial < INSET_TRIALS; trial++) {
            double tried = (inset + tooNarrow) / 2;
            insets.set(heading, tried);
            Extent extent = extent(size, insets);
            if (fits(extent) && extent.headingLines().equals(lines)) {
                inset = tried;
            } else {
                tooNarrow = tried;
            }
        }
        insets.set(heading, inset);
    }

    /** The largest size that fits, in tenths of a point. */
    double largest() {
        if (fits(extent(paper.largest(), List.of()))) {
            return paper.largest();
        }
        Extent least = extent(paper.smallest(), List.of());
        if (!fits(least)) {
            throw new ProblemException(tooLong(paper.smallest(), "the smallest size that can be read", least));
        }
        int fits = 0;
        int tooLarge = (int) Math.ceil((paper.largest() - paper.smallest()) / STEP);
        while (tooLarge - fits > 1) {
            int tried = (fits + tooLarge) / 2;
            if (fits(extent(at(tried), List.of()))) {
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
        Extent extent = extent(size, List.of());
        if (!fits(extent)) {
            throw new ProblemException(
                    tooLong(size, String.format(Locale.ROOT, "the size asked for, %.1f points,", size), extent));
        }
        return size;
    }

    private Extent extent(double size, List<Double> insets) {
        return setting.extent(sizes.page(size, insets));
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
