package org.ownwords.message;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sentences of a spoken text, by the rules of Unicode for every script: a line holds one, and some hold more. Marks of
 * Markdown are not spoken.
 */
public final class SpokenSentences {

    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|[0-9]{1,3}[.)])\\s+");
    private static final Pattern EMPHASIS = Pattern.compile("(?<!\\\\)[*_]{1,3}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

    private SpokenSentences() {}

    /** The sentences of a section, in order, without marks. */
    public static List<String> of(Section section) {
        List<String> sentences = new ArrayList<>();
        section.text().lines().filter(line -> !line.isBlank()).forEach(line -> split(plain(line), sentences));
        return List.copyOf(sentences);
    }

    private static String plain(String line) {
        String words = EMPHASIS.matcher(ITEM.matcher(line).replaceFirst("")).replaceAll("");
        return ESCAPE.matcher(words).replaceAll("$1").strip();
    }

    private static void split(String line, List<String> sentences) {
        // The root locale knows the stops of every script; no language of the table has rules of its own for sentences.
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ROOT);
        breaks.setText(line);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = line.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
    }
}
