package org.ownwords.desk.directory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.DueFact;
import org.ownwords.directory.Fact;
import org.ownwords.directory.FactState;
import org.ownwords.directory.HoldsFor;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.message.Catalogue;
import org.ownwords.message.ClaimDefinition;

/**
 * Every claim of the catalogue against a service and its routes in use.
 *
 * @param heads the service, then each route
 */
public record FactMatrix(List<String> heads, List<Row> rows) {

    /** One claim. */
    public record Row(ClaimDefinition claim, List<Cell> cells) {}

    /**
     * One claim of the service or of one route.
     *
     * @param asked whether the catalogue asks it of this
     * @param soon whether the verification runs out within sixty days
     * @param daysLeft until the last day of a verification, negative once it is past; empty where it is not true
     * @param href where somebody answers the question
     */
    public record Cell(
            boolean asked, FactState state, Optional<Fact> fact, boolean soon, Optional<Long> daysLeft, String href) {}

    static FactMatrix of(Service service, Catalogue catalogue, LocalDate today) {
        List<ContactRoute> routes =
                service.routes().stream().filter(route -> !route.retired()).toList();
        List<String> heads = new ArrayList<>();
        heads.add("The service");
        routes.forEach(route -> heads.add(head(route, routes)));
        List<Row> rows = new ArrayList<>();
        for (ClaimDefinition claim : catalogue.claims()) {
            String address = "/services/" + service.id().value() + "/facts/" + claim.id();
            List<Cell> cells = new ArrayList<>();
            cells.add(cell(claim.id(), claim.holdsFor() != HoldsFor.ROUTE, service.facts(), address, today));
            for (ContactRoute route : routes) {
                String ofRoute = address + "?route=" + route.id().value();
                cells.add(cell(claim.id(), claim.holdsFor() != HoldsFor.SERVICE, route.facts(), ofRoute, today));
            }
            rows.add(new Row(claim, cells));
        }
        return new FactMatrix(heads, rows);
    }

    /** A number is never broken; a long address stands in the list of routes and is repeated only to tell two of a name apart. */
    private static String head(ContactRoute route, List<ContactRoute> routes) {
        if (route.kind() == RouteKind.PHONE || route.kind() == RouteKind.TEXT) {
            return route.label() + " " + route.address().replace(' ', '\u00a0');
        }
        boolean alone = routes.stream()
                        .filter(other -> other.label().equals(route.label()))
                        .count()
                == 1;
        return alone ? route.label() : route.label() + " " + route.address();
    }

    private static Cell cell(ClaimId claim, boolean asked, List<Fact> facts, String href, LocalDate today) {
        Optional<Fact> fact =
                facts.stream().filter(f -> f.claim().equals(claim)).findFirst();
        FactState state = fact.map(f -> f.on(today)).orElse(FactState.ABSENT);
        Optional<Long> left = fact.filter(Fact::holds).map(f -> ChronoUnit.DAYS.between(today, f.expires()));
        boolean soon = state == FactState.TRUE
                && left.filter(days -> days <= DueFact.AHEAD).isPresent();
        return new Cell(asked, state, fact, soon, left, href);
    }
}
