package org.ownwords.message;

import org.ownwords.directory.ClaimId;
import org.ownwords.directory.HoldsFor;

/**
 * A claim of the catalogue.
 *
 * @param label how staff read it, such as "Free"
 * @param question the yes-or-no question by which a person verifies it
 * @param holdsFor what it must be true of
 */
public record ClaimDefinition(ClaimId id, String label, String question, HoldsFor holdsFor) {}
