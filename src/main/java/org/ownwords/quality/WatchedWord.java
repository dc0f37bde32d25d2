package org.ownwords.quality;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ownwords.language.LanguageTag;
import org.ownwords.quality.Finding.Span;

/**
 * A word or phrase that is looked for in texts of a language, as a whole word; one written with {@code *} at the end stands for
 * every word that begins with it.
 */
final class WatchedWord {

    /** Scripts whose characters are words, or join to words, without any edge that could be asked for. */
    private static final Set<Integer> WITHOUT_EDGES = Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA);
    /** Scripts without spaces between words, whose edges only a dictionary knows. */
    private static final Set<Integer> BY_DICTIONARY = Set.of(UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR);

    private final String words;
    private final boolean beginning;

    private WatchedWord(String words, boolean beginning) {
        this.words = words;
        this.beginning = beginning;
    }

    static WatchedWord of(String line, LanguageTag language) {
        boolean beginning = line.endsWith("*");
        String words = FoldedText.of(beginning ? line.substring(0, line.length() - 1) : line, language)
                .words()
                .strip();
        return new WatchedWord(words, beginning);
    }

    /** Where it stands in a text, in order. */
    List<Span> in(FoldedText text) {
        List<Span> found = new ArrayList<>();
        String folded = text.words();
        int at = words.isEmpty() ? -1 : folded.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            if (begins(text, folded, at) && (beginning || ends(text, folded, end))) {
                found.add(text.span(at, beginning ? wordEnd(folded, end) : end));
            }
            at = folded.indexOf(words, end);
        }
        return found;
    }

    /** Whether a word is in a script that sets no space between words. */
    static boolean standsWithoutSpaces(String word) {
        int script = UScript.getScript(word.codePointAt(0));
        return WITHOUT_EDGES.contains(script) || BY_DICTIONARY.contains(script);
    }

    private static boolean begins(FoldedText text, String folded, int at) {
        int script = UScript.getScript(folded.codePointAt(at));
        if (WITHOUT_EDGES.contains(script)) {
            return true;
        }
        return BY_DICTIONARY.contains(script) ? text.isWordEdge(at) : at == 0 || !isOfWord(folded.codePointBefore(at));
    }

    private static boolean ends(FoldedText text, String folded, int end) {
        int script = UScript.getScript(folded.codePointBefore(end));
        if (WITHOUT_EDGES.contains(script)) {
            return true;
        }
        return BY_DICTIONARY.contains(script)
                ? text.isWordEdge(end)
                : end == folded.length() || !isOfWord(folded.codePointAt(end));
    }

    private static int wordEnd(String folded, int from) {
        int end = from;
        while (end < folded.length()
                && isOfWord(folded.codePointAt(end))
                && !Character.isDigit(folded.codePointAt(end))) {
            end += Character.charCount(folded.codePointAt(end));
        }
        return end;
    }

    private static boolean isOfWord(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
