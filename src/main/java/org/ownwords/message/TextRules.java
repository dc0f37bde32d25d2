package org.ownwords.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ownwords.base.Problem;
import org.ownwords.base.TextFile;

/** What may stand in a passage, and the one form in which it is kept. */
public final class TextRules {
    private static final Pattern HEADING = Pattern.compile("#{1,6}([ \\t].*)?", Pattern.DOTALL);
    private static final int MOST = 50;
    private static final int LONGEST = 20_000;

    private TextRules() {}

    /** A passage as a person typed it in the form in which it is kept: NFC, no blanks at line ends, blank lines single and inside. */
    public static String clean(String typed) {
        List<String> lines = new ArrayList<>();
        for (String line : TextFile.normal(typed).split("\n", -1)) {
            String kept = withoutTrailingBlanks(line);
            boolean blankAgain = kept.isEmpty()
                    && (lines.isEmpty() || lines.get(lines.size() - 1).isEmpty());
            if (!blankAgain) {
                lines.add(kept);
            }
        }
        if (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return String.join("\n", lines);
    }

    /** What is wrong with a section that somebody wrote, and nothing where it may be kept. */
    public static List<Problem> problems(String where, Section section) {
        List<Problem> problems = new ArrayList<>();
        String field = section.kind().word();
        if (section.passages().isEmpty()) {
            problems.add(empty(where, Optional.empty(), field));
        }
        int length = section.text().length();
        if (length > LONGEST) {
            return List.of(Problem.in(
                            where,
                            "The words are " + length + " characters long; a section has at most " + LONGEST + ".",
                            "Shorten them to what people read on one sheet.")
                    .inField(field));
        }
        for (Passage passage : section.passages()) {
            if (passage.text().isEmpty()) {
                problems.add(empty(where, Optional.empty(), field));
            } else if (!passage.text().equals(clean(passage.text()))) {
                problems.add(Problem.in(
                                where,
                                "A passage is not in the form in which texts are kept.",
                                "Clean it before saving.")
                        .inField(field));
            }
            for (String line : passage.text().split("\n", -1)) {
                if (problems.size() < MOST) {
                    sign(where, Optional.empty(), line).ifPresent(p -> problems.add(p.inField(field)));
                    if (isHeading(line)) {
                        problems.add(heading(where, Optional.empty()).inField(field));
                    }
                }
            }
        }
        return List.copyOf(problems);
    }

    static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    static Problem heading(String where, Optional<Integer> line) {
        return at(
                where,
                line,
                "A line of a passage begins with # and a space.",
                "Write \\# for the sign itself; headings inside a passage are not used.");
    }

    static Problem empty(String where, Optional<Integer> line, String field) {
        return at(where, line, "There are no words here.", "Write the text, or take the heading out.")
                .inField(field);
    }

    /** Whether the character at a place of a line is of those that no text may hold: controls, forced directions, what is no character. */
    public static boolean isForbidden(String line, int at) {
        char c = line.charAt(at);
        boolean control = Character.isISOControl(c) && c != '\t';
        return control
                || forcesDirection(c)
                || c == '\uFEFF'
                || c == '\u2028'
                || c == '\u2029'
                || isNoCharacter(line, at)
                || loneSurrogate(line, at);
    }

    /** The last two of each plane and U+FDD0 to U+FDEF are no characters: no workbook and no XML could carry them. */
    private static boolean isNoCharacter(String line, int at) {
        int c = line.codePointAt(at);
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** The first sign of a line that no text may hold. */
    static Optional<Problem> sign(String where, Optional<Integer> lineNumber, String line) {
        for (int i = 0; i < line.length(); i++) {
            if (isForbidden(line, i)) {
                char c = line.charAt(i);
                String place = named(line.codePointAt(i)) + " at character " + (i + 1);
                return Optional.of(
                        forcesDirection(c)
                                ? at(
                                        where,
                                        lineNumber,
                                        place + " forces the direction of what follows.",
                                        "Take it out; numbers and names are isolated by the program.")
                                : at(
                                        where,
                                        lineNumber,
                                        place + " is not a sign of any text.",
                                        "Take it out; it came from another program."));
            }
        }
        return Optional.empty();
    }

    private static boolean forcesDirection(char c) {
        return c >= '\u202A' && c <= '\u202E';
    }

    static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return line.substring(0, end);
    }

    static Problem at(String where, Optional<Integer> line, String what, String remedy) {
        return line.map(number -> Problem.at(where, number, what, remedy))
                .orElseGet(() -> Problem.in(where, what, remedy));
    }

    private static boolean loneSurrogate(String line, int i) {
        char c = line.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == line.length() || !Character.isLowSurrogate(line.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(line.charAt(i - 1)));
    }

    private static String named(int character) {
        return String.format(java.util.Locale.ROOT, "U+%04X", character);
    }
}
