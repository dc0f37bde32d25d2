package org.ownwords.delivery.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.LookUp;
import org.ownwords.delivery.gateway.Outcome;

/** The one place that decides what follows from an outcome. */
final class Settlement {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(30);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(15);

    private Settlement() {}

    /** What becomes of a send after its call. */
    static Change after(Send send, Outcome outcome, Gateway gateway, int mostAttempts, Instant now) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return Change.accepted(send, accepted.gatewayReference());
        }
        if (outcome instanceof Outcome.ContactStopped stopped) {
            return Change.stoppedByContact(send, stopped.why());
        }
        if (outcome instanceof Outcome.Throttled throttled) {
            return Change.later(send, now.plus(throttled.after()), "The network asked us to slow down.");
        }
        if (outcome instanceof Outcome.Temporary temporary) {
            return send.attempts() >= mostAttempts
                    ? Change.because(send, SendState.FAILED, temporary.why())
                    : Change.later(
                            send, now.plus(FIRST_RETRY.multipliedBy(1L << (send.attempts() - 1))), temporary.why());
        }
        if (outcome instanceof Outcome.Permanent permanent) {
            return Change.because(send, SendState.FAILED, permanent.why());
        }
        String why = ((Outcome.Uncertain) outcome).why();
        return Change.unknown(send, now.plus(gateway.settling()), why);
    }

    /** What becomes of an unknown send after its look-up; empty where it stays unknown and no attempt to change it is due. */
    static Optional<Change> after(Send send, LookUp answer, Instant now) {
        if (answer instanceof LookUp.Found found) {
            return Optional.of(Change.accepted(send, found.gatewayReference()));
        }
        if (answer instanceof LookUp.Absent) {
            return Optional.of(Change.later(send, now, "It never reached the network, and is sent again."));
        }
        return Optional.empty();
    }

    /** When a gateway that did not answer is asked again. */
    static Instant askAgain(Instant now) {
        return now.plus(ASK_AGAIN);
    }
}
