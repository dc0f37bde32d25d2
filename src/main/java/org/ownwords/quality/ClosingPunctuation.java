package org.ownwords.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question stays a question and a statement a statement, in the marks of each script. */
final class ClosingPunctuation implements SectionCheck {

    static final String ID = "closing-punctuation";

    /** Scripts that close a statement with nothing, or a question with a word. */
    private static final Set<String> WITHOUT_MARKS = Set.of("Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Adlm", "Tfng");
    /** Marks after which a sentence may still be closed by a quotation mark or bracket. */
    private static final String AROUND = "\"'”’»)）」』*_ \u00A0\u200E\u200F\u2069";

    /** How a passage ends; every mark of any script that says so. */
    private enum End {
        STATEMENT(".。．।۔։።॥…"),
        QUESTION("?？؟;՞፧"),
        CALL("!！՜"),
        OPEN(":：،,、，፤");

        private final String marks;

        End(String marks) {
            this.marks = marks;
        }
    }

    private static final Map<Integer, End> ENDS = Stream.of(End.values())
            .flatMap(end -> end.marks.codePoints().boxed().map(mark -> Map.entry(mark, end)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        if (WITHOUT_MARKS.contains(subject.language().script())) {
            return List.of();
        }
        String script = subject.language().script();
        return SourcePassages.of(subject, section).stream()
                .filter(pair -> !end(pair.place().passage().text(), script)
                        .equals(end(pair.source().text(), "Latn")))
                .map(pair -> section.warn(
                        ID,
                        pair.place().span(),
                        "It ends " + end(pair.place().passage().text(), script) + ", and the source ends "
                                + end(pair.source().text(), "Latn") + ".",
                        "See that a question is still a question, and that nothing is cut off."))
                .toList();
    }

    private static String end(String text, String script) {
        int at = text.length();
        while (at > 0 && AROUND.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        End end = at == 0 ? null : ENDS.get((int) text.charAt(at - 1));
        if (end == null || isArmenianQuestion(text, script)) {
            return isArmenianQuestion(text, script) ? "as a question" : "without a mark";
        }
        return switch (end) {
            // The semicolon asks in Greek alone.
            case QUESTION -> text.charAt(at - 1) == ';' && !script.equals("Grek") ? "without a mark" : "as a question";
            case STATEMENT -> "as a statement";
            case CALL -> "as a call";
            case OPEN -> "open";
        };
    }

    /** Armenian sets its mark within the word that is asked about. */
    private static boolean isArmenianQuestion(String text, String script) {
        int last = Math.max(text.lastIndexOf('\n'), 0);
        return script.equals("Armn") && text.indexOf('՞', last) >= 0;
    }
}
