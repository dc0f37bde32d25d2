package org.ownwords.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/**
 * What templates and style sheets of sheets must not do, told in words a designer understands. The layout engine opens nothing
 * but the pack's own anyway; these rules say so instead of leaving a gap on the page.
 */
final class TemplateRules {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern CSS_COMMENT = Pattern.compile("(?s)/\\*.*?(\\*/|\\z)");
    private static final Pattern ELEMENT =
            Pattern.compile("<([A-Za-z][\\w:.-]*)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern STYLE = Pattern.compile("(?s)<style[^>]*>(.*?)</style>");
    private static final Pattern OWN = Pattern.compile("sheet:/[a-z0-9/-]+(\\.css)?");
    private static final Pattern DRAWING = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
    private static final Pattern LINK = Pattern.compile("(https://|tel:|mailto:|sms:|#).*");
    private static final Pattern LOADED = Pattern.compile("(?i)url\\s*\\(\\s*[\"']?\\s*([^)\"']*)");
    private static final Pattern IMPORT = Pattern.compile("(?i)@import|@font-face|expression\\s*\\(|\\\\[0-9a-f]");
    private static final Set<String> ELEMENTS_REFUSED = Set.of(
            "script", "iframe", "frame", "embed", "applet", "base", "form", "input", "audio", "video", "foreignobject");
    private static final Set<String> ADDRESSES = Set.of(
            "src", "href", "data", "xlink:href", "background", "poster", "action", "srcset", "codebase", "classid");

    private TemplateRules() {}

    /** The page that a template made, if it keeps the rules. */
    static String page(String name, String page) {
        if (page.contains("<!DOCTYPE") || page.contains("<!ENTITY")) {
            throw problem(
                    name,
                    1,
                    "It declares a DOCTYPE or an entity, which could read files.",
                    "Begin with <html>; write characters themselves.");
        }
        String plain = COMMENT.matcher(page).replaceAll("");
        Matcher element = ELEMENT.matcher(plain);
        while (element.find()) {
            check(name, element.group(1).toLowerCase(Locale.ROOT), element.group(2));
        }
        Matcher style = STYLE.matcher(plain);
        while (style.find()) {
            css(name, style.group(1), 0);
        }
        return page;
    }

    /** A style sheet, if it keeps the rules. */
    static String style(String name, String css) {
        // Comments keep their line ends, so that messages name the line that the designer sees.
        css(name, CSS_COMMENT.matcher(css).replaceAll(found -> found.group().replaceAll("[^\\n]", "")), 1);
        return css;
    }

    private static void check(String name, String element, String attributes) {
        if (ELEMENTS_REFUSED.contains(element) || element.startsWith("xi:") || element.endsWith(":include")) {
            throw problem(
                    name,
                    0,
                    "It makes an element <" + element + ">, which could run, load or send something.",
                    "Leave it out: a sheet is words, shapes and pictures of the library.");
        }
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String key = attribute.group(1).toLowerCase(Locale.ROOT);
            String value = Optional.ofNullable(attribute.group(2))
                    .or(() -> Optional.ofNullable(attribute.group(3)))
                    .orElse("");
            if (key.startsWith("on")) {
                throw problem(name, 0, "It sets " + key + ", which could run something.", "Leave it out.");
            }
            if (key.equals("style")) {
                css(name, value, 0);
            } else if (ADDRESSES.contains(key) && !allowed(element).test(value)) {
                throw loads(name, 0, key + "=\"" + value + "\"");
            }
        }
    }

    private static Predicate<String> allowed(String element) {
        return switch (element) {
            case "a" -> value -> LINK.matcher(value).matches();
            case "object" ->
                value -> DRAWING.matcher(value).matches() || OWN.matcher(value).matches();
            default -> value -> OWN.matcher(value).matches();
        };
    }

    private static void css(String name, String css, int firstLine) {
        Matcher loaded = LOADED.matcher(css);
        while (loaded.find()) {
            if (!OWN.matcher(loaded.group(1).strip()).matches()) {
                throw loads(
                        name,
                        line(css, loaded.start(), firstLine),
                        "url(" + loaded.group(1).strip() + ")");
            }
        }
        Matcher imported = IMPORT.matcher(css);
        if (imported.find()) {
            throw problem(
                    name,
                    line(css, imported.start(), firstLine),
                    "It says " + imported.group() + ", which could load or hide something.",
                    "Write the rules into this file; fonts are the program's own.");
        }
    }

    private static int line(String text, int at, int first) {
        return first == 0
                ? 0
                : first
                        + (int) text.substring(0, at)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }

    private static ProblemException loads(String name, int line, String what) {
        return problem(
                name,
                line,
                "It asks for " + what + ", which is not in the pack.",
                "Use style sheets of the pack (sheet:/…) and pictures of the library; nothing is loaded from files, "
                        + "data or the network.");
    }

    private static ProblemException problem(String name, int line, String what, String remedy) {
        String where = "templates/" + name;
        return new ProblemException(line > 0 ? Problem.at(where, line, what, remedy) : Problem.in(where, what, remedy));
    }
}
