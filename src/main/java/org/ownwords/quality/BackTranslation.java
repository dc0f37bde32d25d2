package org.ownwords.quality;

import java.util.List;
import java.util.Set;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.SectionKind;

/** Words on which somebody may stake their safety are translated back into English by somebody who has not seen the English. */
final class BackTranslation implements SectionCheck {

    static final String ID = "back-translation";

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        boolean lacks = !subject.language().tag().equals(LockScreenLists.ENGLISH)
                && subject.translatedBack()
                        .filter(kinds -> !kinds.contains(section.kind()))
                        .isPresent();
        return lacks ? critical(subject, section) : List.of();
    }

    private static List<Finding> critical(Checks.Subject subject, SectionText section) {
        return Claims.made(section)
                .map(place -> place.passage().claim().orElseThrow())
                .filter(SafetyClaims.ALL::contains)
                .sorted()
                .limit(1)
                .map(claim -> section.whole(ID, Severity.WARN, what(subject, claim), remedy(section.kind())))
                .toList();
    }

    private static String what(Checks.Subject subject, ClaimId claim) {
        return "It says \"" + Claims.label(subject, claim)
                + "\", on which people stake their safety, and nobody has translated these words back into English.";
    }

    private static String remedy(SectionKind kind) {
        return "Ask somebody who did not write the " + kind.word()
                + " section and has not seen the English; record it beside the text.";
    }
}
