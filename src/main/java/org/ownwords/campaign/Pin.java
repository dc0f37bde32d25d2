package org.ownwords.campaign;

import org.ownwords.directory.CommunityId;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.message.MessageId;
import org.ownwords.message.RevisionId;
import org.ownwords.message.SectionRef;

/**
 * What a release fixed for one community, channel and message: the exact words, the service as it was then and the route.
 *
 * @param section the words, by digest; their tag is the language that serves
 * @param serviceRevision the service's revision when released
 */
public record Pin(
        CommunityId community,
        Channel channel,
        MessageId message,
        SectionRef section,
        RevisionId revision,
        ServiceId service,
        int serviceRevision,
        RouteId route) {}
