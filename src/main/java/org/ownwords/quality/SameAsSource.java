package org.ownwords.quality;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Set;
import org.ownwords.message.Passage;

/** Words that are the source's own were most likely never translated. */
final class SameAsSource implements SectionCheck {

    static final String ID = "same-as-source";

    /** Fewer letters may rightly be the same: a name, a web address. */
    private static final int FEWEST_LETTERS = 12;

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        return SourcePassages.of(subject, section).stream()
                .filter(pair -> words(pair.place().passage()).equals(words(pair.source())))
                .filter(pair -> letters(pair.source()) >= FEWEST_LETTERS)
                .map(pair -> section.warn(
                        ID,
                        pair.place().span(),
                        "These words are the same as in the source.",
                        "Translate them, unless they are a name."))
                .toList();
    }

    private static String words(Passage passage) {
        return Normalizer2.getNFKCCasefoldInstance()
                .normalize(passage.text())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static long letters(Passage passage) {
        return passage.text()
                .replaceAll("\\{[^}]*}", "")
                .codePoints()
                .filter(Character::isLetter)
                .count();
    }
}
