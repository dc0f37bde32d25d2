package org.ownwords.delivery;

import java.time.Instant;
import org.ownwords.account.PersonId;

/**
 * That somebody looked one person up by their number or address, neither of which is told here.
 *
 * @param by who looked
 * @param reason why, in their words
 * @param found whether somebody with that number or address is held
 */
public record LookUp(long id, PersonId by, Instant at, String reason, boolean found) {}
