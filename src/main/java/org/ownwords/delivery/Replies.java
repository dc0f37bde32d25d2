package org.ownwords.delivery;

import java.util.List;
import java.util.UUID;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;

/** What people write back. */
public interface Replies {

    /** Takes a message; a stop works at once. The same message again does nothing. */
    void receive(InboundText inbound);

    /** How many replies nobody has dealt with, and how many of them hold a word of alarm. */
    record Waiting(long all, long worrying) {}

    /** What waits, counted and not read. */
    Waiting waiting(OrganisationId organisation);

    /** What waits for the safeguarding lead, worrying ones first, then oldest; reading is audited. */
    List<Reply> open(Actor safeguardingLead);

    /** What was dealt with, newest first, at most 100. */
    List<Reply> handled(Actor safeguardingLead);

    /** Marks one as dealt with; audited. */
    void handle(Actor safeguardingLead, UUID reply);
}
