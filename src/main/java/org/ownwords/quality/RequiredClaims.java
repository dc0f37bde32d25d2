package org.ownwords.quality;

import java.util.List;
import java.util.Set;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.MessageDefinition;

/** A section must make every claim that the catalogue asks of it. */
final class RequiredClaims implements SectionCheck {

    static final String ID = "required-claim";

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        Set<ClaimId> made =
                subject.content().section(section.kind()).orElseThrow().claims();
        return subject.catalogue().message(subject.content().id().message()).stream()
                .map((MessageDefinition message) -> message.required(section.kind()))
                .flatMap(Set::stream)
                .filter(claim -> !made.contains(claim))
                .sorted()
                .map(claim -> section.whole(
                        ID,
                        Severity.BLOCK,
                        "It does not say \"" + Claims.label(subject, claim) + "\", which this message must say here.",
                        "Write it, or mark the words that say it with \"## " + claim + "\"."))
                .toList();
    }
}
