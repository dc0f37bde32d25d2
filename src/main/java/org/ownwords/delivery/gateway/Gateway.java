package org.ownwords.delivery.gateway;

import java.time.Duration;
import org.ownwords.campaign.Channel;
import org.ownwords.message.Mark;

/**
 * What carries messages out of the house. Each lives in a package of its own below this one; a provider of texts and voice
 * by its interface belongs beside the simulator and SMTP.
 *
 * <p>A gateway repeats nothing by itself: one call of {@link #send} makes at most one message. Its clients' own retries
 * must be off.
 */
public interface Gateway {

    /** Its short name in lower case, kept with every send so that the right one is asked later. */
    String name();

    /** Whether it carries that channel. */
    boolean carries(Channel channel);

    /** Whether a text so marked may leave by it; a real gateway carries no marked text. */
    default boolean carries(Mark mark) {
        return mark == Mark.NONE;
    }

    /** Whether {@link #lookUp} can ever tell; where not, what is uncertain waits for a person. */
    boolean canBeAsked();

    /** The longest that one call of {@link #send} takes. */
    Duration deadline();

    /** How long after a call was cut off the message may still arrive there unseen. */
    Duration settling();

    /** Sends one message, once. */
    Outcome send(Outgoing message);

    /** Asks what became of one message. */
    LookUp lookUp(Enquiry enquiry);
}
