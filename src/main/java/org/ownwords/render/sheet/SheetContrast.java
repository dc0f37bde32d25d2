package org.ownwords.render.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ownwords.base.Colour;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.render.sheet.SheetOrder.Look;

/**
 * Whether the words of a sheet stand out from what they stand on: WCAG 2.2, 1.4.3. A family's own colours and a body's are held
 * to it alike, whichever of the two brought them.
 */
final class SheetContrast {

    /** Letters on what they stand on or may run over, by their variables; what a family does not declare is not there. */
    private static final List<Pair> PAIRS = List.of(
            new Pair("ink", "ground", Colour.TEXT),
            new Pair("ink", "screen-ground", Colour.TEXT),
            new Pair("soft", "ground", Colour.TEXT),
            new Pair("soft", "shape", Colour.TEXT),
            new Pair("soft", "shape-2", Colour.TEXT),
            new Pair("soft", "shape-3", Colour.TEXT),
            new Pair("ink", "shape", Colour.TEXT),
            new Pair("ink", "shape-2", Colour.TEXT),
            new Pair("headline", "ground", Colour.LARGE),
            new Pair("headline", "screen-ground", Colour.LARGE),
            new Pair("headline", "shape", Colour.LARGE),
            new Pair("panel-ink", "panel", Colour.TEXT),
            new Pair("panel-soft", "panel", Colour.TEXT),
            new Pair("mark", "mark-ground", Colour.TEXT));

    private record Pair(String letters, String behind, double least) {}

    private SheetContrast() {}

    /**
     * @throws ProblemException with the two colours, their ratio and what to do, for each pair that cannot be read
     */
    static void check(Look look, StyleVariables variables) {
        List<Problem> problems = new ArrayList<>();
        for (Pair pair : PAIRS) {
            if (variables.declares(pair.letters()) && variables.declares(pair.behind())) {
                check(look, variables, pair, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private static void check(Look look, StyleVariables variables, Pair pair, List<Problem> problems) {
        Colour letters = colour(look, pair.letters(), variables.value(pair.letters()));
        Colour behind = colour(look, pair.behind(), variables.value(pair.behind()));
        double ratio = letters.contrast(behind);
        if (ratio < pair.least()) {
            problems.add(Problem.in(
                    where(look),
                    String.format(
                            Locale.ROOT,
                            "Letters of %s (--%s) on %s (--%s) have a contrast of %.2f to 1; they need %.1f.",
                            letters,
                            pair.letters(),
                            behind,
                            pair.behind(),
                            ratio,
                            pair.least()),
                    letters.contrast(new Colour(0)) < behind.contrast(new Colour(0))
                            ? "Make --" + pair.letters() + " darker or --" + pair.behind() + " lighter."
                            : "Make --" + pair.letters() + " lighter or --" + pair.behind() + " darker."));
        }
    }

    private static Colour colour(Look look, String name, String value) {
        return Colour.of(value)
                .orElseThrow(() -> new ProblemException(Problem.in(
                        where(look),
                        "The variable --" + name + " is \"" + value + "\", which is not a colour of six digits.",
                        "Write it as #ffffff, so that it can be checked whether it can be read.")));
    }

    private static String where(Look look) {
        return "templates/" + look.styles().get(look.styles().size() - 1);
    }
}
