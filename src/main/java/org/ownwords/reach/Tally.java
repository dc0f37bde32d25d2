package org.ownwords.reach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.directory.CommunityId;

/** Raw counts of a campaign by community; they never leave the module but through the gate. */
final class Tally {

    private final Map<CommunityId, Map<Measure, Long>> counts = new HashMap<>();

    void add(CommunityId community, Measure measure, long amount) {
        counts.computeIfAbsent(community, id -> new HashMap<>()).merge(measure, amount, Long::sum);
    }

    /** The count, empty where nobody counted that measure in that community. */
    Optional<Long> of(CommunityId community, Measure measure) {
        return Optional.ofNullable(counts.getOrDefault(community, Map.of()).get(measure));
    }

    /** Every count of a measure that somebody counted. */
    List<Long> all(Measure measure) {
        return counts.values().stream()
                .map(of -> Optional.ofNullable(of.get(measure)))
                .flatMap(Optional::stream)
                .toList();
    }
}
