package org.ownwords.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.OrganisationId;

/**
 * A service for people affected by crime, with what was verified of it.
 *
 * @param revision counts changes of the service, its routes and their facts, from 1
 * @param audience who it is for, such as {@code everyone}, {@code men}, {@code young-people}
 * @param minimumAge the youngest age it helps, in years, 0 where there is none
 * @param insidePolice whether a police force runs it
 */
public record Service(
        ServiceId id,
        OrganisationId organisation,
        AreaCode area,
        int revision,
        String name,
        String audience,
        int minimumAge,
        boolean insidePolice,
        List<Fact> facts,
        List<ContactRoute> routes) {

    /** The route of that identity, retired or not. */
    public Optional<ContactRoute> route(RouteId route) {
        return routes.stream().filter(r -> r.id().equals(route)).findFirst();
    }

    /**
     * How a claim stands of this service reached by a route on a day: the worst of the facts that it needs; absent where
     * nobody verified one of them.
     */
    public FactState state(ClaimId claim, HoldsFor holdsFor, ContactRoute route, LocalDate today) {
        FactState ofService = state(facts, claim, today);
        FactState ofRoute = route.retired() ? FactState.FALSE : state(route.facts(), claim, today);
        return switch (holdsFor) {
            case SERVICE -> ofService;
            case ROUTE -> ofRoute;
            case BOTH -> ofService.compareTo(ofRoute) >= 0 ? ofService : ofRoute;
        };
    }

    private static FactState state(List<Fact> facts, ClaimId claim, LocalDate today) {
        return facts.stream()
                .filter(fact -> fact.claim().equals(claim))
                .map(fact -> fact.on(today))
                .findFirst()
                .orElse(FactState.ABSENT);
    }
}
