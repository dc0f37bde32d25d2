package org.ownwords.quality;

import java.util.List;
import java.util.Set;

/** A text may make only claims of the catalogue: no other has a question that somebody verified. */
final class KnownClaims implements SectionCheck {

    static final String ID = "unknown-claim";

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        return Claims.made(section)
                .filter(place -> subject.catalogue()
                        .claim(place.passage().claim().orElseThrow())
                        .isEmpty())
                .map(place -> section.block(
                        ID,
                        place.span(),
                        "The catalogue has no claim \""
                                + place.passage().claim().orElseThrow() + "\".",
                        "Use a claim of the catalogue, or add this one with its question."))
                .toList();
    }
}
