package org.ownwords.directory;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;

/** The places of an organisation where posters hang. */
public class Venues {

    /** All of an organisation, by name. */
    public List<Venue> all(OrganisationId organisation) {
        throw new UnsupportedOperationException();
    }

    /** One of an organisation. */
    public Optional<Venue> find(OrganisationId organisation, VenueId id) {
        throw new UnsupportedOperationException();
    }

    /** Adds a venue; the identity and organisation of the given record are ignored. */
    public VenueId add(Actor actor, Venue venue) {
        throw new UnsupportedOperationException();
    }
}
