package org.ownwords.campaign;

import org.ownwords.account.OrganisationId;

/** Whether somebody is named who reads the replies to a channel, and when. Without them nothing leaves that can be answered. */
public interface ReplyCover {

    /** Whether replies to that channel of the organisation are covered. */
    boolean covered(OrganisationId organisation, Channel channel);
}
