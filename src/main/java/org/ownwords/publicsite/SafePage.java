package org.ownwords.publicsite;

import org.ownwords.account.OrganisationId;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;

/**
 * What a safe page shows: one service, one message, one language.
 *
 * @param route the route it was printed with; another takes its place where that is retired
 */
record SafePage(
        PageId id, OrganisationId organisation, ServiceId service, MessageId message, LanguageTag tag, RouteId route) {}
