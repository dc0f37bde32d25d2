package org.ownwords.review.link;

import java.util.Optional;
import org.ownwords.account.PersonId;
import org.ownwords.review.GuestId;

/**
 * Somebody who was asked before, by the name that workers know them by.
 *
 * @param account the account of the same person, where there is one
 */
public record GuestName(GuestId id, String name, Optional<PersonId> account) {}
