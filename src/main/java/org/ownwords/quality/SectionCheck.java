package org.ownwords.quality;

import java.util.List;

/** A rule that looks at each section by itself. */
interface SectionCheck extends Check {

    List<Finding> inSection(Checks.Subject subject, SectionText section);

    @Override
    default List<Finding> find(Checks.Subject subject, List<SectionText> sections) {
        return sections.stream()
                .flatMap(section -> inSection(subject, section).stream())
                .toList();
    }
}
