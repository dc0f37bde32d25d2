package org.ownwords.exchange.translate;

import java.util.List;
import java.util.Optional;
import org.ownwords.exchange.format.UnitId;

/**
 * What a file would change in one piece of text.
 *
 * @param line where it stands in the file
 * @param before the words here now, empty where there are none
 * @param after the words that the file brings
 * @param stale what the English said when it was sent out and what it says now, where the two differ
 * @param warnings what a person should look at, a sentence each
 */
public record UnitChange(
        UnitId id, int line, String before, String after, Optional<English> stale, List<String> warnings) {

    /** The English then and now. */
    public record English(String then, String now) {}
}
