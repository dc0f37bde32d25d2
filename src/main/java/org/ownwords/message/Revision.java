package org.ownwords.message;

import java.time.Instant;
import org.ownwords.account.PersonId;

/**
 * One immutable revision of a variant.
 *
 * @param number from 1 for each variant
 * @param author who saved it, and so may not review it
 */
public record Revision(RevisionId id, int number, VariantContent content, PersonId author, Instant savedAt) {}
