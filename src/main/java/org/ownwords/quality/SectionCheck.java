package org.ownwords.quality;

import java.util.List;

/** A rule that looks at each section by itself. */
interface SectionCheck extends Check {

    List<Finding> inSection(Checks.Subject subject, SectionText section);

    @Override
    default List<Finding> find(Checks.Subject subject) {
        return subject.content().sections().stream()
                .flatMap(section -> inSection(subject, SectionText.of(section)).stream())
                .toList();
    }
}
