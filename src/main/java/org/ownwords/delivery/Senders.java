package org.ownwords.delivery;

import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.Channel;

/** What each organisation's messages come from. */
public interface Senders {

    /** The sender of a channel; in the demo an invented one where none was set. */
    Optional<Sender> of(OrganisationId organisation, Channel channel);

    /** Sets the sender of a channel; audited. */
    void set(Actor actor, Sender sender);

    /** Whose sender that address is; a reply belongs to that organisation. */
    Optional<OrganisationId> owner(String address);
}
