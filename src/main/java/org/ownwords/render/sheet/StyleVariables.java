package org.ownwords.render.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/**
 * CSS's custom properties, which the layout engine does not know: those that {@code :root} declares in the style sheets of one
 * page, a later sheet before an earlier one, put in place of each {@code var(--name)} and {@code var(--name, else)}.
 */
final class StyleVariables {

    private static final String FOLDER = "templates/";
    private static final int DEEPEST = 10;
    /** By this a family whose colours are its purpose, such as black on white, takes no others. */
    private static final String OWN_COLOURS = "brand-colours";

    private static final String NONE = "none";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|\\z)", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^}]*)}");
    private static final Pattern DECLARED = Pattern.compile("--([a-z][a-z0-9-]*)\\s*:([^;]*)(;|\\z)");
    private static final Pattern USED =
            Pattern.compile("var\\(\\s*--([A-Za-z0-9_-]+)\\s*(?:,((?:[^()]++|\\([^()]*+\\))*+))?\\)");
    private static final Pattern WRONG = Pattern.compile("var\\(");

    private final Function<String, Optional<String>> styles;
    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * @param names the style sheets of the page, in order
     * @param own values that stand before all of theirs, by names without hyphens; unless they declare {@code --brand-colours: none}
     */
    StyleVariables(Function<String, Optional<String>> styles, List<String> names, Map<String, String> own) {
        this.styles = styles;
        for (String name : names) {
            declare(name, COMMENT.matcher(styles.apply(name).orElse("")).replaceAll(""));
        }
        if (!NONE.equals(values.get(OWN_COLOURS))) {
            values.putAll(own);
        }
    }

    private void declare(String name, String css) {
        Matcher root = ROOT.matcher(css);
        while (root.find()) {
            Matcher declared = DECLARED.matcher(root.group(1));
            while (declared.find()) {
                values.put(declared.group(1), declared.group(2).strip());
            }
        }
    }

    /** A style sheet with the values in place. */
    Optional<String> style(String name) {
        return styles.apply(name).map(css -> resolved(name, css, 0));
    }

    /** Whether any style sheet of the page declares it, by its name without hyphens. */
    boolean declares(String name) {
        return values.containsKey(name);
    }

    /**
     * The value of a variable.
     *
     * @param name without hyphens
     */
    String value(String name) {
        return resolved("", "var(--" + name + ")", 0);
    }

    private String resolved(String file, String css, int depth) {
        // Comments keep their line ends, so that messages name the line that the designer sees.
        String plain = COMMENT.matcher(css).replaceAll(found -> found.group().replaceAll("[^\\n]", ""));
        String without = ROOT.matcher(plain).replaceAll(found -> found.group().replaceAll("[^\\n]", ""));
        String done = USED.matcher(without)
                .replaceAll(used -> Matcher.quoteReplacement(
                        replaced(file, line(without, used.start()), used.group(1), used.group(2), depth)));
        Matcher wrong = WRONG.matcher(done);
        if (wrong.find()) {
            throw problem(
                    file,
                    line(done, wrong.start()),
                    "var( is not followed by a name such as --ink and a closing bracket.",
                    "Write var(--name), or var(--name, value) with a value for where nobody declares it.");
        }
        return done;
    }

    private String replaced(
            String file, int line, String name, @org.jspecify.annotations.Nullable String otherwise, int depth) {
        if (depth > DEEPEST) {
            throw problem(file, line, "The variable --" + name + " is made of itself.", "Give it a value of its own.");
        }
        String value = values.getOrDefault(name, otherwise);
        if (value == null) {
            throw problem(
                    file,
                    line,
                    "No style sheet of this page declares the variable --" + name + ".",
                    "Declare it in :root { --" + name + ": … } of the family, or use one of: "
                            + String.join(", ", values.keySet()) + ".");
        }
        return value.contains("var(") ? resolvedValue(file, line, value, depth + 1) : value.strip();
    }

    private String resolvedValue(String file, int line, String value, int depth) {
        return USED.matcher(value)
                .replaceAll(used -> Matcher.quoteReplacement(replaced(file, line, used.group(1), used.group(2), depth)))
                .strip();
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static ProblemException problem(String file, int line, String what, String remedy) {
        return new ProblemException(Problem.at(FOLDER + file, line, what, remedy));
    }
}
