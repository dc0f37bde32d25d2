package org.ownwords.quality;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ownwords.language.WrittenStatus;
import org.ownwords.quality.Finding.Span;

/**
 * Each passage is in the script of its tag. A name or brand in another script is tolerated while most of the passage's letters
 * are its own; a word that mixes scripts is not: it looks right, and is neither found nor read aloud right.
 */
final class DeclaredScript implements SectionCheck {

    static final String ID = "script";
    static final String MIXED = "mixed-script-word";

    /** More than three letters of ten from another script is no name any more. */
    private static final double MOST_FOREIGN = 0.3;

    private static final BitSet LOOK_ALIKE = lookAlike();
    private static final Pattern ADDRESS = Pattern.compile("(?iu)\\S+@\\S+|https?://\\S+|www\\.\\S+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u200C\\u200D]+");

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        if (subject.language().written() == WrittenStatus.SIGNED) {
            return List.of();
        }
        BitSet own = Scripts.of(subject.language());
        String words = withoutNames(subject, section.words());
        return Stream.concat(
                        section.places().stream()
                                .flatMap(place -> passage(subject, section, words, place, own).stream()),
                        mixed(section, words))
                .toList();
    }

    private static Optional<Finding> passage(
            Checks.Subject subject, SectionText section, String words, SectionText.Place place, BitSet own) {
        int[] letters = place.span()
                .words(words)
                .codePoints()
                .filter(Character::isLetter)
                .toArray();
        List<Integer> foreign = new ArrayList<>();
        for (int letter : letters) {
            if (!Scripts.holds(own, letter)) {
                foreign.add(letter);
            }
        }
        if (foreign.size() <= letters.length * MOST_FOREIGN) {
            return Optional.empty();
        }
        return Optional.of(section.block(
                ID,
                place.span(),
                "These words are in " + Scripts.name(foreign.get(0)) + " letters, and "
                        + subject.language().englishName() + " is not.",
                "Write them in its own letters, or give the text its right tag."));
    }

    private static Stream<Finding> mixed(SectionText section, String words) {
        return WORD.matcher(words)
                .results()
                .filter(word -> mixes(word.group()))
                .map(word -> section.block(
                        MIXED,
                        new Span(word.start(), word.end()),
                        "\"" + word.group() + "\" mixes letters of two scripts that look alike.",
                        "Type the word again in one script."));
    }

    /** Only scripts whose letters look alike: joined to a word, "SMS" in Chinese or an ending after a name is no mistake. */
    private static boolean mixes(String word) {
        return word.codePoints()
                        .map(UScript::getScript)
                        .filter(LOOK_ALIKE::get)
                        .distinct()
                        .count()
                > 1;
    }

    private static BitSet lookAlike() {
        BitSet scripts = new BitSet();
        IntStream.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN)
                .forEach(scripts::set);
        return scripts;
    }

    /** Addresses and the name of the service are as they are. */
    private static String withoutNames(Checks.Subject subject, String words) {
        String blank = ADDRESS.matcher(words).replaceAll(DeclaredScript::blanks);
        return subject.target()
                .map(target -> Pattern.compile(Pattern.quote(target.service().name()))
                        .matcher(blank)
                        .replaceAll(DeclaredScript::blanks))
                .orElse(blank);
    }

    private static String blanks(MatchResult found) {
        return " ".repeat(found.group().length());
    }
}
