package org.ownwords.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.OrganisationId;

/**
 * How an organisation's posters look: its colours where it has its own, and logos.
 *
 * @param colours those that it sets; the poster family keeps the others
 * @param logos its own first, then its partners'
 * @param family of sheets that it chose, by its name; empty where it chose none
 */
public record Brand(
        OrganisationId organisation, Map<BrandPart, InkedColour> colours, List<Logo> logos, Optional<String> family) {}
