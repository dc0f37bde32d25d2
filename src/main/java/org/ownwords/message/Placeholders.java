package org.ownwords.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;

/**
 * The closed list of placeholders of a variant's text: {@code {service.name}}, {@code {route.phone}}, {@code {route.text}},
 * {@code {route.email}}, {@code {route.web}}, {@code {route.place}}. The text is never a template: nothing else is read.
 */
public final class Placeholders {
    /** Left-to-right isolate: a number in Arabic text else reads from its last group. */
    private static final char LRI = '\u2066';
    /** First strong isolate: a name brings its own direction and disturbs none. */
    private static final char FSI = '\u2068';

    private static final char PDI = '\u2069';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*+)}");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]+( [0-9]+){0,20}");
    private static final String NAME = "service.name";
    private static final Map<String, RouteKind> KINDS = new TreeMap<>(Map.of(
            "route.phone", RouteKind.PHONE,
            "route.text", RouteKind.TEXT,
            "route.email", RouteKind.EMAIL,
            "route.web", RouteKind.WEB,
            "route.place", RouteKind.IN_PERSON));

    private Placeholders() {}

    /** How numbers are written out. */
    public enum Numbers {
        /** Digits without spaces, for SMS: safe in every direction and never broken across lines. */
        COMPACT,
        /** In the groups of the directory with no-break spaces between, between LRI and PDI, for everything that is laid out. */
        GROUPED
    }

    /**
     * A placeholder in a text: its name without braces and where it stands with them.
     *
     * @param start its opening brace, in UTF-16 units
     * @param end one past its closing brace
     */
    public record Use(String name, int start, int end) {
        /** Whether the closed list holds it. */
        public boolean known() {
            return name.equals(NAME) || KINDS.containsKey(name);
        }
    }

    /** Every run in braces, known or not, in order. */
    public static List<Use> uses(String text) {
        List<Use> uses = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            uses.add(new Use(braces.group(1), braces.start(), braces.end()));
        }
        return List.copyOf(uses);
    }

    /** That a placeholder is not of the closed list, empty where it is. */
    public static Optional<Problem> problem(String where, Use use) {
        if (use.known()) {
            return Optional.empty();
        }
        return Optional.of(Problem.in(
                where,
                "{" + use.name() + "} is not a placeholder.",
                "Use {" + NAME + "}, "
                        + KINDS.keySet().stream().map(name -> "{" + name + "}").collect(Collectors.joining(", "))
                        + " or plain words."));
    }

    /** Why a placeholder cannot be resolved for this route, empty where it can: unknown, or the route is of another kind. */
    public static Optional<Problem> problem(String where, Use use, ContactRoute route) {
        RouteKind kind = KINDS.get(use.name());
        if (kind == null || kind == route.kind()) {
            return problem(where, use);
        }
        return Optional.of(Problem.in(
                where,
                "{" + use.name() + "} cannot be filled: \"" + route.label() + "\" is " + described(route.kind()) + ".",
                "Choose a route that is " + described(kind) + ", or change the text."));
    }

    /**
     * The text with every placeholder resolved.
     *
     * @throws org.ownwords.base.ProblemException if one cannot be
     */
    public static String resolve(String text, Service service, ContactRoute route, Numbers numbers) {
        List<Problem> problems = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Use use : uses(text)) {
            problem(service.name(), use, route).ifPresent(problems::add);
            out.append(text, from, use.start()).append(words(use, service, route, numbers));
            from = use.end();
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static String words(Use use, Service service, ContactRoute route, Numbers numbers) {
        if (use.name().equals(NAME)) {
            return numbers == Numbers.COMPACT ? service.name() : FSI + service.name() + PDI;
        }
        return switch (route.kind()) {
            case PHONE, TEXT -> number(service, route, numbers);
            case EMAIL, WEB -> numbers == Numbers.COMPACT ? route.address() : LRI + route.address() + PDI;
            case IN_PERSON -> numbers == Numbers.COMPACT ? route.address() : FSI + route.address() + PDI;
        };
    }

    private static String number(Service service, ContactRoute route, Numbers numbers) {
        if (!NUMBER.matcher(route.address()).matches()) {
            throw new ProblemException(Problem.in(
                    service.name(),
                    "The number of \"" + route.label() + "\" is not ASCII digits grouped by single spaces.",
                    "Write it in the directory as 0808 157 0000."));
        }
        return numbers == Numbers.COMPACT
                ? route.address().replace(" ", "")
                : LRI + route.address().replace(' ', NO_BREAK_SPACE) + PDI;
    }

    private static String described(RouteKind kind) {
        return switch (kind) {
            case PHONE -> "a number to call";
            case TEXT -> "a number to text";
            case EMAIL -> "an email address";
            case WEB -> "a web address";
            case IN_PERSON -> "a place to go to";
        };
    }
}
