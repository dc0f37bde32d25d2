package org.ownwords.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ownwords.directory.ClaimId;

/**
 * One section of a variant.
 *
 * @param passages in order; at least one
 */
public record Section(SectionKind kind, List<Passage> passages) {

    /** The words without claim marks; passages stand apart by a blank line. */
    public String text() {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n\n"));
    }

    /** The claims that its passages make. */
    public Set<ClaimId> claims() {
        return passages.stream()
                .map(Passage::claim)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
