package org.ownwords.quality;

import java.util.List;

/** One rule about a text. */
interface Check {

    List<Finding> find(Checks.Subject subject);
}
