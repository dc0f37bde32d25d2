package org.ownwords.campaign;

import java.time.Instant;
import org.ownwords.account.PersonId;

/** Who held or stopped a campaign, when and why. */
public record Interruption(PersonId by, Instant at, String reason) {}
