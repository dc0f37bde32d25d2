package org.ownwords.quality;

import com.ibm.icu.lang.UScript;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.language.LanguageTag;

/**
 * Words that stand in texts, look like forms of a glossary entry and are not found by it yet. No rule knows the endings of every
 * language: what is alike is shown, and a person says what is a form. Alike is what begins as the word does, for half of it and
 * three letters at least, and in Arabic and Hebrew letters also what holds it after particles written on to it.
 */
public final class FormsInTexts {

    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_PARTICLES = 4;
    private static final int MOST = 30;
    private static final String ARTICLE = "ال";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}'\\u200C\\u200D]++");
    private static final Set<Integer> JOINS_PARTICLES = Set.of(UScript.ARABIC, UScript.HEBREW);

    private final LanguageTag language;
    private final List<WatchedWord> found;
    /** What stands before the last word of a phrase, with its space, folded. */
    private final String before;

    private final String word;

    private FormsInTexts(GlossaryEntry entry) {
        this.language = entry.language();
        this.found = Stream.concat(Stream.of(entry.avoid()), entry.forms().stream())
                .map(line -> WatchedWord.of(line, entry.language()))
                .toList();
        String folded =
                FoldedText.of(entry.avoid().replace("*", ""), language).words().strip();
        int last = folded.lastIndexOf(' ') + 1;
        this.before = folded.substring(0, last);
        this.word = withoutArticle(folded.substring(last));
    }

    /** Arabic writes its article on to a word, and other particles in its place. */
    private static String withoutArticle(String word) {
        boolean article = word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + FEWEST_LETTERS;
        return article ? word.substring(ARTICLE.length()) : word;
    }

    /** A word of a text, and how many letters of it are those of the entry. */
    private record Alike(String written, int letters) {}

    /**
     * The words as they were first written, those most alike first; {@value #MOST} at most. None in scripts without spaces between
     * words, where the word is found wherever it stands.
     *
     * @param texts in the language of the entry
     */
    public static List<String> of(GlossaryEntry entry, Stream<String> texts) {
        FormsInTexts forms = new FormsInTexts(entry);
        if (forms.word.length() < FEWEST_LETTERS || WatchedWord.standsWithoutSpaces(forms.word)) {
            return List.of();
        }
        Map<String, Alike> alike = new HashMap<>();
        texts.forEach(text -> forms.read(FoldedText.of(text, forms.language), text, alike));
        return alike.values().stream()
                .sorted(Comparator.comparingInt(Alike::letters).reversed().thenComparing(Alike::written))
                .limit(MOST)
                .map(Alike::written)
                .toList();
    }

    private void read(FoldedText text, String written, Map<String, Alike> alike) {
        String words = text.words();
        List<Finding.Span> known =
                found.stream().flatMap(form -> form.in(text).stream()).toList();
        Matcher each = WORD.matcher(words);
        while (each.find()) {
            int begin = each.start() - before.length();
            int letters = begin >= 0 && words.startsWith(before, begin) ? letters(each.group()) : 0;
            if (letters > 0 && (begin == 0 || before.isEmpty() || words.charAt(begin - 1) == ' ')) {
                Finding.Span span = text.span(begin, each.end());
                boolean isKnown = known.stream().anyMatch(one -> one.start() < span.end() && span.start() < one.end());
                if (!isKnown) {
                    alike.putIfAbsent(before + each.group(), new Alike(span.words(written), letters));
                }
            }
        }
    }

    /** How many letters of it another word has; 0 where they are not alike. */
    private int letters(String other) {
        // Its last letter may be written otherwise where an ending follows.
        int held = other.indexOf(word.substring(0, Math.max(FEWEST_LETTERS, word.length() - 1)));
        if (held > 0 && held <= MOST_PARTICLES && JOINS_PARTICLES.contains(UScript.getScript(word.codePointAt(0)))) {
            return word.length();
        }
        int same = 0;
        while (same < Math.min(word.length(), other.length()) && word.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= Math.max(FEWEST_LETTERS, (word.length() + 1) / 2) ? same : 0;
    }
}
