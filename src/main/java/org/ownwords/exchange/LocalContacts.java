package org.ownwords.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ownwords.base.Problem;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;
import org.ownwords.message.VariantContent;

/**
 * Telephone numbers, email, web and postal addresses that stand literally in a text: they belong to one area and must not travel
 * unseen.
 */
final class LocalContacts {
    private static final int MOST = 50;

    /** What stands there, what takes its place, and by which signs it is found. */
    private enum Kind {
        EMAIL("email address", "{route.email}", "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}"),
        WEB(
                "web address",
                "{route.web}",
                "(?:https?://|www\\.)[^\\s<>{}]{1,200}"
                        + "|(?<![\\w.@-])(?:[\\w-]{1,63}\\.){1,4}(?:uk|org|com|net|info|gov|eu|wales|london)\\b(?:/[^\\s<>{}]{0,200})?"),
        /** Seven digits or more of any script, grouped by blanks, hyphens, dots or brackets. */
        NUMBER("telephone number", "{route.phone}", "\\+?\\(?\\p{Nd}(?:[ \\u00A0\\u202F().\\-]{0,2}\\p{Nd}){6,19}"),
        /**
         * A postcode of the United Kingdom; the rest of the address cannot be told from other words. No boundary of a word is asked
         * for: Java seeks it back through every mark on a letter.
         */
        PLACE(
                "postal address",
                "{route.place}",
                "(?<![\\p{L}\\p{Nd}_])[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}(?![\\p{L}\\p{Nd}_])");

        private final String label;
        private final String placeholder;
        private final Pattern signs;

        Kind(String label, String placeholder, String signs) {
            this.label = label;
            this.placeholder = placeholder;
            this.signs = Pattern.compile(signs);
        }
    }

    private LocalContacts() {}

    /** One problem for each in a variant's file, with its line and the section that it stands in. */
    static List<Problem> in(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        int fences = 0;
        String section = "subject";
        for (int i = 0; i < lines.length; i++) {
            boolean fence = fences < 2 && lines[i].stripTrailing().equals("---");
            fences += fence ? 1 : 0;
            if (fences >= 2 && lines[i].startsWith("# ")) {
                section = lines[i].substring(2).strip();
            } else if (!fence && (fences >= 2 || lines[i].startsWith("subject:"))) {
                find(path, i + 1, section, lines[i], problems);
            }
        }
        return problems;
    }

    /** The same in a line of any other file. */
    static List<Problem> inLine(String path, int line, String field, String words) {
        List<Problem> problems = new ArrayList<>();
        find(path, line, field, words, problems);
        return problems;
    }

    private static void find(String path, int line, String section, String words, List<Problem> problems) {
        String rest = words;
        for (Kind kind : Kind.values()) {
            Matcher found = kind.signs.matcher(rest);
            while (found.find() && problems.size() < MOST) {
                problems.add(Problem.at(
                        path,
                        line,
                        section,
                        "The " + kind.label + " \"" + found.group().strip() + "\" stands in the text itself.",
                        "Write " + kind.placeholder + " in its place, so that each area's own stands there."));
            }
            // What was told once is not told again as something else.
            rest = found.replaceAll(" ");
        }
    }

    /** The text with a placeholder for every number and address but those of places, of which only the postcode is known. */
    static VariantContent replaced(VariantContent content) {
        UnaryOperator<String> replace = words -> {
            String clean = words;
            for (Kind kind : List.of(Kind.EMAIL, Kind.WEB, Kind.NUMBER)) {
                clean = kind.signs.matcher(clean).replaceAll(Matcher.quoteReplacement(kind.placeholder));
            }
            return clean;
        };
        var front = new java.util.LinkedHashMap<>(content.frontMatter());
        content.subject().ifPresent(subject -> front.put("subject", replace.apply(subject)));
        return new VariantContent(
                content.id(),
                content.origin(),
                content.source(),
                front,
                content.sections().stream()
                        .map(section -> new Section(
                                section.kind(),
                                section.passages().stream()
                                        .map(passage -> new Passage(passage.claim(), replace.apply(passage.text())))
                                        .toList()))
                        .toList());
    }
}
