package org.ownwords.desk.message;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.ownwords.language.LanguageTag;

/** What changed between two texts, word by word; words are found by ICU, since many scripts write no spaces between them. */
public final class WordDiff {
    /** Above this the middle is shown as replaced in one piece, so that no text takes long. */
    private static final long MOST_CELLS = 4_000_000;

    private WordDiff() {}

    /** What became of a piece of text. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /** A run of words with the same fate. */
    public record Piece(Change change, String text) {

        /** The text with its placeholders apart, which run left to right in every language. */
        public List<MarkedText.Run> runs() {
            return MarkedText.placeholders(text);
        }
    }

    /** What went and what came, in order. */
    public static List<Piece> between(String old, String now, LanguageTag tag) {
        List<String> before = words(old, tag);
        List<String> after = words(now, tag);
        int start = 0;
        int most = Math.min(before.size(), after.size());
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        Pieces pieces = new Pieces();
        before.subList(0, start).forEach(word -> pieces.add(Change.SAME, word));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end), pieces);
        before.subList(before.size() - end, before.size()).forEach(word -> pieces.add(Change.SAME, word));
        return pieces.all();
    }

    private static void middle(List<String> before, List<String> after, Pieces pieces) {
        if ((long) before.size() * after.size() > MOST_CELLS) {
            before.forEach(word -> pieces.add(Change.REMOVED, word));
            after.forEach(word -> pieces.add(Change.ADDED, word));
            return;
        }
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                pieces.add(Change.SAME, before.get(i++));
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Change.REMOVED, before.get(i++));
            } else {
                pieces.add(Change.ADDED, after.get(j++));
            }
        }
    }

    /** Lengths of the longest common subsequences of the rests. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text, LanguageTag tag) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(tag.value()));
        words.setText(text);
        List<String> found = new ArrayList<>();
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            found.add(text.substring(from, to));
            from = to;
        }
        return found;
    }

    private static final class Pieces {
        private final List<Piece> done = new ArrayList<>();

        void add(Change change, String word) {
            int last = done.size() - 1;
            if (last >= 0 && done.get(last).change() == change) {
                done.set(last, new Piece(change, done.get(last).text() + word));
            } else {
                done.add(new Piece(change, word));
            }
        }

        List<Piece> all() {
            return List.copyOf(done);
        }
    }
}
