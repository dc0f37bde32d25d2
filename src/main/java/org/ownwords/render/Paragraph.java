package org.ownwords.render;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A paragraph or an item of a list, one sentence to a line.
 *
 * @param marker {@code -} or a number with its full stop where it is an item, else empty
 * @param claim the claim that its passage makes, empty for none
 */
record Paragraph(String marker, String claim, List<List<Run>> lines) {

    /** The words alone, line by line, made one text in the channel's way. */
    String plain(Function<List<String>, String> joined) {
        String words = joined.apply(lines.stream()
                .map(line -> line.stream().map(Run::plain).collect(Collectors.joining()))
                .toList());
        return marker.isEmpty() ? words : marker + " " + words;
    }
}
