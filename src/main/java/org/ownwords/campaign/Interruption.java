package org.ownwords.campaign;

import java.time.Instant;
import org.ownwords.account.PersonId;

/** Who held or stopped a campaign or gave it back to its authors, when and why. */
public record Interruption(PersonId by, Instant at, String reason) {

    private static final int LONGEST = 1000;

    /** A reason as it is kept: cut after 1,000 characters, because nothing that must stop waits for a shorter sentence. */
    static String kept(String reason) {
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST - 1) + "…";
    }
}
