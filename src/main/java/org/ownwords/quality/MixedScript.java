package org.ownwords.quality;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.UnicodeSet;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ownwords.quality.Finding.Span;

/**
 * No word mixes scripts whose letters look alike, and none is written wholly in letters of another script that look like the
 * language's own (Unicode Technical Standard 39): it looks right, and is neither found by a search nor read aloud right.
 */
final class MixedScript implements SectionCheck {

    static final String ID = "mixed-script-word";
    static final String LOOK_ALIKE = "look-alike-word";

    private static final BitSet ALIKE = new BitSet();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u200C\\u200D]++");
    /** Shorter ones are numerals and letters of a list. */
    private static final int FEWEST_LETTERS = 3;

    static {
        IntStream.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN)
                .forEach(ALIKE::set);
    }

    /** The small letters that people of each script read every day. */
    private static final Map<Integer, UnicodeSet> LETTERS = Map.of(
            UScript.LATIN, new UnicodeSet('a', 'z'),
            UScript.CYRILLIC, new UnicodeSet('а', 'џ'),
            UScript.GREEK, new UnicodeSet('α', 'ω'),
            UScript.ARMENIAN, new UnicodeSet('ա', 'ֆ'));

    private final Map<Integer, Set<String>> doubles = new ConcurrentHashMap<>();
    private final SpoofChecker confusables =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    @Override
    public Set<String> ids() {
        return Set.of(ID, LOOK_ALIKE);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        BitSet own = Scripts.of(subject.language());
        own.and(ALIKE);
        String words = DeclaredScript.withoutNames(subject, section.words());
        return WORD.matcher(words)
                .results()
                .flatMap(word -> judged(section, own, word.group(), new Span(word.start(), word.end())).stream())
                .toList();
    }

    private Optional<Finding> judged(SectionText section, BitSet own, String word, Span span) {
        BitSet scripts = scripts(word);
        if (scripts.cardinality() > 1) {
            return Optional.of(section.block(
                    ID,
                    span,
                    "\"" + word + "\" mixes letters of two scripts that look alike.",
                    "Type the word again in one script."));
        }
        boolean foreign = !own.isEmpty() && scripts.cardinality() == 1 && !scripts.intersects(own);
        return foreign && looksLike(own, word)
                ? Optional.of(section.warn(
                        LOOK_ALIKE,
                        span,
                        "\"" + word + "\" is in " + Scripts.name(word.codePointAt(0))
                                + " letters and looks like a word in " + UScript.getName(own.nextSetBit(0)) + " ones.",
                        "Type the word again in the letters of its language, unless it is a foreign name."))
                : Optional.empty();
    }

    /** Only scripts whose letters look alike: joined to a word, "SMS" in Chinese or an ending after a name is no mistake. */
    private static BitSet scripts(String word) {
        BitSet scripts = new BitSet();
        word.codePoints().map(UScript::getScript).filter(ALIKE::get).forEach(scripts::set);
        return scripts;
    }

    /** Whether small letters, every one of which has a double in the language's own script, make up the word. */
    private boolean looksLike(BitSet own, String word) {
        if (word.codePointCount(0, word.length()) < FEWEST_LETTERS
                || word.codePoints().noneMatch(Character::isLowerCase)) {
            return false;
        }
        Set<String> doubles = doubles(own.nextSetBit(0));
        return word.codePoints()
                .allMatch(letter -> doubles.contains(confusables.getSkeleton(Character.toString(letter))));
    }

    private Set<String> doubles(int script) {
        return doubles.computeIfAbsent(
                script,
                one -> LETTERS.getOrDefault(one, UnicodeSet.EMPTY).stream()
                        .map(confusables::getSkeleton)
                        .collect(Collectors.toSet()));
    }
}
