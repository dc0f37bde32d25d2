package org.ownwords.quality;

import java.util.List;
import java.util.Set;

/** Words of offices, police and courts that have a plainer one. */
final class Jargon implements SectionCheck {

    static final String ID = "jargon";

    private final EnglishWords list = EnglishWords.phrases("jargon.txt");

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
                        "\"" + place.span().words(section.text()) + "\" is a word of offices and courts.",
                        "Write \"" + place.phrase().says() + "\", or say it in words that people use at home."))
                .toList();
    }
}
