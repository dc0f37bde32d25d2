package org.ownwords.render.sheet;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ownwords.base.Problem;
import org.ownwords.render.sheet.SheetOrder.Look;

/** Finds what the layout engine passes over in style sheets without a word: a slip in them else shows only as something missing. */
public final class StyleCheck {

    private static final Pattern LINE = Pattern.compile(" at line (\\d+)\\.?");
    /** Of these messages the engine counts lines from 0, of the others from 1. */
    private static final String FROM_ZERO = "Ignoring declaration";

    private StyleCheck() {}

    /**
     * @param styles finds a style sheet of the content pack by its name
     * @throws org.ownwords.base.ProblemException if a variable cannot be replaced
     */
    public static List<Problem> of(Look look, Function<String, Optional<String>> styles) {
        StyleVariables variables = new StyleVariables(styles, look.styles(), look.variables());
        List<Problem> problems = new ArrayList<>();
        for (String name : look.styles()) {
            variables.style(name).ifPresent(css -> check(name, css, problems));
        }
        return problems;
    }

    /**
     * Whether words can be read against what they stand on.
     *
     * @throws org.ownwords.base.ProblemException for each pair of colours that is too alike
     */
    public static void contrast(Look look, Function<String, Optional<String>> styles) {
        SheetContrast.check(look, new StyleVariables(styles, look.styles(), look.variables()));
    }

    private static void check(String name, String css, List<Problem> problems) {
        CSSParser parser = new CSSParser((uri, message) -> problems.add(problem(name, message)));
        try {
            parser.parseStylesheet(name, StylesheetInfo.AUTHOR, new StringReader(css));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem problem(String name, String message) {
        Matcher line = LINE.matcher(message);
        String file = "templates/" + name;
        if (!line.find()) {
            return Problem.in(file, message, "Correct the style sheet.");
        }
        int number = Integer.parseInt(line.group(1)) + (message.contains(FROM_ZERO) ? 1 : 0);
        return Problem.at(file, number, line.replaceFirst("."), "Correct it: until then this rule does nothing.");
    }
}
