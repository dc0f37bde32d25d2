package org.ownwords.delivery.dispatch;

import java.time.Instant;
import java.util.Optional;
import org.ownwords.delivery.SendState;

/**
 * One change of state that is asked for; the database grants it where the row stands in a state from which it may be
 * reached, and no later attempt has begun.
 */
record Change(
        Send send,
        SendState to,
        Optional<String> reason,
        Optional<Instant> notBefore,
        Optional<String> gatewayReference,
        boolean optOut) {

    static Change to(Send send, SendState to) {
        return new Change(send, to, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static Change because(Send send, SendState to, String reason) {
        return new Change(send, to, Optional.of(reason), Optional.empty(), Optional.empty(), false);
    }

    /** Back into the queue, for later. */
    static Change later(Send send, Instant notBefore, String reason) {
        return new Change(
                send, SendState.PLANNED, Optional.of(reason), Optional.of(notBefore), Optional.empty(), false);
    }

    /** Back into the queue, to be looked at again soon. */
    static Change waiting(Send send, Instant now) {
        return later(send, now.plusSeconds(5), "Waiting.");
    }

    static Change accepted(Send send, String gatewayReference) {
        return new Change(
                send, SendState.ACCEPTED, Optional.empty(), Optional.empty(), Optional.of(gatewayReference), false);
    }

    static Change unknown(Send send, Instant lookUpFrom, String reason) {
        return new Change(
                send, SendState.UNKNOWN, Optional.of(reason), Optional.of(lookUpFrom), Optional.empty(), false);
    }

    static Change stoppedByContact(Send send, String reason) {
        return new Change(send, SendState.STOPPED, Optional.of(reason), Optional.empty(), Optional.empty(), true);
    }
}
