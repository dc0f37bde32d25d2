package org.ownwords.delivery.dispatch;

import org.ownwords.delivery.gateway.Body;
import org.ownwords.message.Mark;

/** The words of a send today: ready to leave, or held. */
public sealed interface Wording {

    /** May leave as it is. */
    record Ready(Body body, Mark mark) implements Wording {}

    /** May not leave now; one sentence why. */
    record Held(String reason) implements Wording {}
}
