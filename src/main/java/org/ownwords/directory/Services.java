package org.ownwords.directory;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;

/** The services of an organisation, their contact routes and what was verified of both. Every change counts the revision up. */
public class Services {

    /** All of an organisation, by name. */
    public List<Service> all(OrganisationId organisation) {
        throw new UnsupportedOperationException();
    }

    /** One of an organisation. */
    public Optional<Service> find(OrganisationId organisation, ServiceId id) {
        throw new UnsupportedOperationException();
    }

    /** Adds a service without routes and facts; identity, organisation and revision of the given record are ignored. */
    public ServiceId add(Actor actor, Service service) {
        throw new UnsupportedOperationException();
    }

    /** Adds a route without facts; its identity is ignored. */
    public RouteId addRoute(Actor actor, ServiceId service, ContactRoute route) {
        throw new UnsupportedOperationException();
    }

    /** Retires a route; what was printed with it must be recalled. */
    public void retireRoute(Actor actor, ServiceId service, RouteId route) {
        throw new UnsupportedOperationException();
    }

    /** Records, or replaces, a fact of a service; audited. */
    public void verify(Actor actor, ServiceId service, Fact fact) {
        throw new UnsupportedOperationException();
    }

    /** Records, or replaces, a fact of a route; audited. */
    public void verify(Actor actor, ServiceId service, RouteId route, Fact fact) {
        throw new UnsupportedOperationException();
    }
}
