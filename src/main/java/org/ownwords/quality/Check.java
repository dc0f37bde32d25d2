package org.ownwords.quality;

import java.util.List;
import java.util.Set;

/** One rule about a text. */
interface Check {

    /** The identifiers of its findings; each has its explanation. */
    Set<String> ids();

    List<Finding> find(Checks.Subject subject);
}
