package org.ownwords.quality;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Set;
import org.ownwords.language.LanguageTag;
import org.ownwords.quality.Finding.Span;

/**
 * A text folded for comparison, with the way back to its places: case (Turkish and its relatives by their own rule for the i),
 * compatibility forms and what nobody sees are folded away (NFKC_Casefold, Unicode 3.13), so are Arabic and Hebrew vowel signs and
 * the two forms of Arabic kaf and yeh; a run of spaces, hyphens and line ends is one space.
 */
final class FoldedText {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Set<String> DOTLESS_I = Set.of("tr", "az", "crh", "gag", "tt", "kk-Latn");

    private final String text;
    private final LanguageTag language;
    private final StringBuilder folded = new StringBuilder();
    /** Where each character of the folded text begins and ends in the text itself. */
    private int[] starts;

    private int[] ends;
    private final boolean dotless;
    private int[] wordEdges = {};

    private FoldedText(String text, LanguageTag language) {
        this.text = text;
        this.language = language;
        this.starts = new int[text.length() + 16];
        this.ends = new int[text.length() + 16];
        this.dotless = DOTLESS_I.contains(language.value())
                || DOTLESS_I.contains(language.value().split("-")[0]);
        int at = 0;
        while (at < text.length()) {
            int end = pieceEnd(at);
            add(at, end);
            at = end;
        }
    }

    static FoldedText of(String text, LanguageTag language) {
        return new FoldedText(text, language);
    }

    /** The folded words. */
    String words() {
        return folded.toString();
    }

    /** Where a run of the folded words stands in the text. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Whether a word begins or ends here, by ICU's dictionaries, for scripts that set no space between words. */
    boolean isWordEdge(int foldedPlace) {
        if (wordEdges.length == 0) {
            BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.value()));
            words.setText(text);
            int[] edges = new int[text.length() + 1];
            int count = 0;
            for (int edge = words.first(); edge != BreakIterator.DONE; edge = words.next()) {
                edges[count++] = edge;
            }
            wordEdges = Arrays.copyOf(edges, count);
        }
        int place = foldedPlace == folded.length() ? text.length() : starts[foldedPlace];
        return Arrays.binarySearch(wordEdges, place) >= 0;
    }

    private int pieceEnd(int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (next < 0x80 || FOLD.hasBoundaryBefore(next)) {
                return end;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private void add(int at, int end) {
        char first = text.charAt(at);
        if (end == at + 1 && first < 0x80) {
            append(ascii(first), at, end);
            return;
        }
        String piece = text.substring(at, end);
        String plain =
                FOLD.normalize(dotless ? UCharacter.foldCase(piece, UCharacter.FOLD_CASE_EXCLUDE_SPECIAL_I) : piece);
        for (int i = 0; i < plain.length(); i++) {
            append(same(plain.charAt(i)), at, end);
        }
    }

    private char ascii(char sign) {
        if (sign == 'I' && dotless) {
            return 'ı';
        }
        return sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : same(sign);
    }

    private void append(char sign, int at, int end) {
        int last = folded.length() - 1;
        if (isVowelSign(sign)) {
            return;
        }
        if (sign == ' ' && last >= 0 && folded.charAt(last) == ' ') {
            ends[last] = end;
            return;
        }
        if (last + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[last + 1] = at;
        ends[last + 1] = end;
        folded.append(sign);
    }

    private static char same(char sign) {
        return switch (sign) {
            case '\n', '\t', '\r', '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2060' -> ' ';
            case '’', '‘', 'ʼ' -> '\'';
            case 'ك' -> 'ک';
            case 'ي', 'ى' -> 'ی';
            default -> sign;
        };
    }

    private static boolean isVowelSign(char sign) {
        return sign == '\u0640'
                || (sign >= '\u064B' && sign <= '\u0652')
                || (sign >= '\u0591' && sign <= '\u05C7' && Character.getType(sign) == Character.NON_SPACING_MARK);
    }
}
