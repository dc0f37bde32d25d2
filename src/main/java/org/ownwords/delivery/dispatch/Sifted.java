package org.ownwords.delivery.dispatch;

import java.util.List;
import org.ownwords.delivery.gateway.Outgoing;

/**
 * A claimed batch after its checks.
 *
 * @param ready what may leave now, with what the gateway gets
 * @param changes what becomes of the rest
 */
record Sifted(List<Ready> ready, List<Change> changes) {

    /** One send ready to leave. */
    record Ready(Send send, Outgoing outgoing) {

        /** Whether it says exactly that. */
        boolean says(Wording.Ready words) {
            return outgoing.body().equals(words.body()) && outgoing.mark() == words.mark();
        }
    }
}
