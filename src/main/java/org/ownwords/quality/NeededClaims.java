package org.ownwords.quality;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.ClaimDefinition;

/** A claim that needs another, as "confidential" needs its exceptions, must have it in the same section and language. */
final class NeededClaims implements SectionCheck {

    static final String ID = "claim-without-its-exceptions";

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        Set<ClaimId> made =
                subject.content().section(section.kind()).orElseThrow().claims();
        return Claims.made(section)
                .flatMap(place -> subject
                        .catalogue()
                        .claim(place.passage().claim().orElseThrow())
                        .stream()
                        .flatMap(claim -> lacking(subject, section, place, claim, made)))
                .toList();
    }

    private static Stream<Finding> lacking(
            Checks.Subject subject,
            SectionText section,
            SectionText.Place place,
            ClaimDefinition claim,
            Set<ClaimId> made) {
        return claim.needs().stream()
                .filter(needed -> !made.contains(needed))
                .sorted()
                .map(needed -> section.block(
                        ID,
                        place.span(),
                        "It says \"" + claim.label() + "\" and leaves out \"" + Claims.label(subject, needed)
                                + "\", which people must know before they rely on it.",
                        "Say it in this section, in the same language, marked \"## " + needed
                                + "\"; or leave the claim out."));
    }
}
