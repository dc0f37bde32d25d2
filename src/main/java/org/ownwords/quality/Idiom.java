package org.ownwords.quality;

import java.util.List;
import java.util.Set;

/** English idioms mean something else than their words: learners read the words, machines translate them. */
final class Idiom implements SectionCheck {

    static final String ID = "idiom";

    private final EnglishWords list = EnglishWords.phrases("idiom.txt");

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        if (!EnglishWords.isEnglish(subject)) {
            return List.of();
        }
        return list.in(section).stream()
                .map(place -> section.warn(
                        ID,
                        place.span(),
                        "\"" + place.span().words(section.text()) + "\" is an idiom; it means: "
                                + place.phrase().says() + ".",
                        "Say what it means in plain words."))
                .toList();
    }
}
