package org.ownwords.delivery;

import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.ReplyCover;

/** What each organisation's messages come from. */
public interface Senders extends ReplyCover {

    /** The sender of a channel; in the demo an invented one where none was set. */
    Optional<Sender> of(OrganisationId organisation, Channel channel);

    /** Sets the sender of a channel; audited. */
    void set(Actor actor, Sender sender);

    /**
     * Names who reads the replies to a channel and when; audited.
     *
     * @throws org.ownwords.base.ProblemException if the channel has no sender yet
     */
    default void cover(Actor actor, Channel channel, Sender.Cover cover) {
        Sender sender = of(actor.organisation(), channel)
                .orElseThrow(() -> new ProblemException(Problem.in(
                        "Senders",
                        "There is no sender for " + channel.label() + " yet.",
                        "Say first what the messages come from.")));
        set(actor, new Sender(channel, sender.address(), sender.segmentsPerSecond(), Optional.of(cover)));
    }

    @Override
    default boolean covered(OrganisationId organisation, Channel channel) {
        return of(organisation, channel).flatMap(Sender::cover).isPresent();
    }

    /** Whose sender that address is; a reply belongs to that organisation. */
    Optional<OrganisationId> owner(String address);
}
