package org.ownwords.desk.message;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ownwords.message.Placeholders;
import org.ownwords.quality.Finding;

/** A passage's words cut where marks begin and end: offending words and placeholders. */
final class MarkedText {

    private MarkedText() {}

    /**
     * Words that carry the same marks.
     *
     * @param offends whether a finding points at them
     * @param placeholder whether they are a placeholder, which runs left to right in every language
     */
    public record Run(String text, boolean offends, boolean placeholder) {}

    /**
     * The lines of a passage; an empty line parts paragraphs.
     *
     * @param start where the passage begins in its section's text
     */
    static List<List<Run>> lines(String text, int start, List<Finding> findings) {
        List<Placeholders.Use> placeholders = Placeholders.uses(text);
        List<List<Run>> lines = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(runs(line, from, start, placeholders, findings));
            from += line.length() + 1;
        }
        return lines;
    }

    private static List<Run> runs(
            String line, int from, int start, List<Placeholders.Use> placeholders, List<Finding> findings) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, from + line.length()));
        placeholders.forEach(use -> cuts.addAll(List.of(use.start(), use.end())));
        findings.forEach(finding ->
                finding.span().ifPresent(span -> cuts.addAll(List.of(span.start() - start, span.end() - start))));
        List<Integer> within = cuts.stream()
                .filter(cut -> cut >= from && cut <= from + line.length())
                .toList();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + 1 < within.size(); i++) {
            int begin = within.get(i);
            int end = within.get(i + 1);
            runs.add(new Run(
                    line.substring(begin - from, end - from),
                    findings.stream().anyMatch(finding -> covers(finding, begin + start, end + start)),
                    placeholders.stream().anyMatch(use -> use.start() <= begin && end <= use.end())));
        }
        return runs;
    }

    /** A finding about all of a section marks no words: everything marked is nothing marked. */
    private static boolean covers(Finding finding, int begin, int end) {
        return finding.span()
                .filter(span -> span.start() <= begin && end <= span.end())
                .isPresent();
    }
}
