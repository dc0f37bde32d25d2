package org.ownwords.delivery;

import java.util.UUID;

/** Identifies a contact; random, so that it tells nothing and can be sealed into the contact before it is stored. */
public record ContactId(UUID value) {}
