package org.ownwords.desk.message;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ownwords.message.Placeholders;
import org.ownwords.message.TextRules;
import org.ownwords.quality.Finding;
import org.ownwords.quality.Finding.Span;

/** A passage's words cut where marks begin and end: offending words and placeholders. */
final class MarkedText {
    private static final int MOST = 50;

    private MarkedText() {}

    /**
     * Words that carry the same marks.
     *
     * @param offends whether a finding points at them
     * @param placeholder whether they are a placeholder, which runs left to right in every language
     */
    public record Run(String text, boolean offends, boolean placeholder) {

        /** The words; where they offend and nobody could see them, their names, such as {@code U+200B ZERO WIDTH SPACE}. */
        public String shown() {
            return offends ? MarkedText.visible(text) : text;
        }
    }

    /** Words as they are; where nobody could see them, their names. */
    static String visible(String text) {
        return text.codePoints().allMatch(MarkedText::isInvisible)
                ? text.codePoints().mapToObj(MarkedText::named).collect(Collectors.joining(" "))
                : text;
    }

    /**
     * The lines of a passage; an empty line parts paragraphs.
     *
     * @param start where the passage begins in its section's text
     */
    static List<List<Run>> lines(String text, int start, List<Finding> findings) {
        return marked(
                text,
                findings.stream()
                        .flatMap(finding -> finding.span().stream())
                        .map(span -> new Span(span.start() - start, span.end() - start))
                        .toList());
    }

    /** The lines of a passage in which the signs are marked that no text may hold, the first {@value #MOST} of them. */
    static List<List<Run>> forbidden(String text) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            for (int i = 0; i < line.length(); i++) {
                if (spans.size() < MOST && TextRules.isForbidden(line, i)) {
                    spans.add(new Span(from + i, from + i + 1));
                }
            }
            from += line.length() + 1;
        }
        return marked(text, spans);
    }

    /** A text of any lines, cut at its placeholders. */
    static List<Run> placeholders(String text) {
        return runs(text, 0, Placeholders.uses(text), List.of());
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.SURROGATE;
        };
    }

    private static String named(int c) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        String name = UCharacter.getName(c);
        return name == null ? code : code + " " + name;
    }

    private static List<List<Run>> marked(String text, List<Span> spans) {
        List<Placeholders.Use> placeholders = Placeholders.uses(text);
        List<List<Run>> lines = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(runs(line, from, placeholders, spans));
            from += line.length() + 1;
        }
        return lines;
    }

    private static List<Run> runs(String line, int from, List<Placeholders.Use> placeholders, List<Span> spans) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, from + line.length()));
        placeholders.forEach(use -> cuts.addAll(List.of(use.start(), use.end())));
        spans.forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
        List<Integer> within = cuts.stream()
                .filter(cut -> cut >= from && cut <= from + line.length())
                .toList();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + 1 < within.size(); i++) {
            int begin = within.get(i);
            int end = within.get(i + 1);
            runs.add(new Run(
                    line.substring(begin - from, end - from),
                    spans.stream().anyMatch(span -> span.start() <= begin && end <= span.end()),
                    placeholders.stream().anyMatch(use -> use.start() <= begin && end <= use.end())));
        }
        return runs;
    }
}
