package org.ownwords.directory;

import java.util.List;
import java.util.Map;
import org.ownwords.account.OrganisationId;

/**
 * How an organisation's posters look: its colours where it has its own, and logos.
 *
 * @param colours those that it sets; the poster family keeps the others
 * @param logos its own first, then its partners'
 */
public record Brand(OrganisationId organisation, Map<BrandPart, InkedColour> colours, List<Logo> logos) {}
