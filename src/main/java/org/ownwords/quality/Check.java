package org.ownwords.quality;

import java.util.List;
import java.util.Set;

/** One rule about a text. */
interface Check {

    /** The identifiers of its findings; each has its explanation. */
    Set<String> ids();

    /**
     * What it finds.
     *
     * @param sections those of the subject, read once for every check
     */
    List<Finding> find(Checks.Subject subject, List<SectionText> sections);
}
