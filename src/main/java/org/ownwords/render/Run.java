package org.ownwords.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words that are set alike within a line.
 *
 * @param direction {@code ltr} or {@code auto} where the words stand isolated from those around them, such as a telephone number
 */
record Run(String text, boolean strong, Optional<String> direction) {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** Parts a text at its isolates; the isolates themselves are dropped, since each run says its direction. */
    static List<Run> of(String text, boolean strong) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            Optional<String> direction = opened(text.charAt(at));
            int end = text.indexOf(POP_ISOLATE, at);
            if (direction.isPresent() && end > at) {
                add(runs, text.substring(from, at), strong, Optional.empty());
                add(runs, text.substring(at + 1, end), strong, direction);
                from = end + 1;
                at = end;
            }
        }
        add(runs, text.substring(from), strong, Optional.empty());
        return runs;
    }

    private static Optional<String> opened(char character) {
        return switch (character) {
            case LEFT_TO_RIGHT_ISOLATE -> Optional.of("ltr");
            case FIRST_STRONG_ISOLATE -> Optional.of("auto");
            default -> Optional.empty();
        };
    }

    private static void add(List<Run> runs, String text, boolean strong, Optional<String> direction) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, strong, direction));
        }
    }

    /** The words with their isolates, for text without markup. */
    String plain() {
        return direction
                .map(of -> (of.equals("ltr") ? LEFT_TO_RIGHT_ISOLATE : FIRST_STRONG_ISOLATE) + text + POP_ISOLATE)
                .orElse(text);
    }
}
