package org.ownwords.delivery;

import java.util.List;
import java.util.UUID;
import org.ownwords.account.Actor;

/** What people write back. */
public interface Replies {

    /** Takes a message; a stop works at once. The same message again does nothing. */
    void receive(InboundText inbound);

    /** What waits for the safeguarding lead, worrying ones first, then oldest; reading is audited. */
    List<Reply> open(Actor safeguardingLead);

    /** What was dealt with, newest first, at most 100. */
    List<Reply> handled(Actor safeguardingLead);

    /** Marks one as dealt with; audited. */
    void handle(Actor safeguardingLead, UUID reply);
}
