package org.ownwords.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Each passage is in the script of its tag. A name or brand in another script is tolerated while most of the passage's letters
 * are its own.
 */
final class DeclaredScript implements SectionCheck {

    static final String ID = "script";

    /** More than three letters of ten from another script is no name any more. */
    private static final double MOST_FOREIGN = 0.3;

    private static final Pattern ADDRESS =
            Pattern.compile("(?iu)\\S{1,64}@\\S{1,255}|https?://\\S{1,2000}|www\\.\\S{1,2000}");

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        if (subject.language().signed()) {
            return List.of();
        }
        BitSet own = Scripts.of(subject.language());
        String words = withoutNames(subject, section.words());
        return section.places().stream()
                .flatMap(place -> passage(subject, section, words, place, own).stream())
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

    /** Addresses and the name of the service are as they are. */
    static String withoutNames(Checks.Subject subject, String words) {
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
