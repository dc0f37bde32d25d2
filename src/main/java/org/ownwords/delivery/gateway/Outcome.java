package org.ownwords.delivery.gateway;

import java.time.Duration;

/** What came of one call. No exception passes this boundary, and no reason holds an address or a text. */
public sealed interface Outcome {

    /** The gateway has it and answers for it. */
    record Accepted(String gatewayReference) implements Outcome {}

    /** The network says that this person asked for no more: suppress. */
    record ContactStopped(String why) implements Outcome {}

    /** Not taken, too fast: slow down and try again. */
    record Throttled(Duration after) implements Outcome {}

    /** Certainly not taken, for a reason that may pass. */
    record Temporary(String why) implements Outcome {}

    /** Certainly not taken, and never will be. */
    record Permanent(String why) implements Outcome {}

    /** It may have been taken: look it up, never blindly repeat. */
    record Uncertain(String why) implements Outcome {}
}
