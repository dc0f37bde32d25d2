package org.ownwords.message;

import java.util.Set;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.HoldsFor;

/**
 * A claim of the catalogue.
 *
 * @param label how staff read it, such as "Free"
 * @param question the yes-or-no question by which a person verifies it
 * @param holdsFor what it must be true of
 * @param needs other claims that must stand in the same section, as "confidential" needs its exceptions
 */
public record ClaimDefinition(ClaimId id, String label, String question, HoldsFor holdsFor, Set<ClaimId> needs) {
    /** A claim that can stand by itself. */
    public ClaimDefinition(ClaimId id, String label, String question, HoldsFor holdsFor) {
        this(id, label, question, holdsFor, Set.of());
    }
}
