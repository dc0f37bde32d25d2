package org.ownwords.directory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.account.Person;

/**
 * A true fact whose verification runs out soon, or has.
 *
 * @param route whose fact it is, empty for the service itself
 */
public record DueFact(Service service, Optional<ContactRoute> route, Fact fact) {

    /** Days before the last day of a verification from which it is listed. */
    public static final int AHEAD = 60;

    /** What is due of some services on a day, what runs out first at the front. */
    public static List<DueFact> of(List<Service> services, LocalDate today) {
        return services.stream()
                .flatMap(service -> Stream.concat(
                        service.facts().stream().map(fact -> new DueFact(service, Optional.empty(), fact)),
                        service.routes().stream()
                                .filter(route -> !route.retired())
                                .flatMap(route -> route.facts().stream()
                                        .map(fact -> new DueFact(service, Optional.of(route), fact)))))
                .filter(due -> due.fact().holds() && due.daysLeft(today) <= AHEAD)
                .sorted(Comparator.comparing(due -> due.fact().expires()))
                .toList();
    }

    /** Days until the last on which it may be relied on: 0 on that day, negative once it has run out. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, fact.expires());
    }

    /** Whether the service stands in an area that the person works in. */
    public boolean isWithin(Person person) {
        return person.areas().isEmpty()
                || person.areas().contains(service.area().value());
    }

    /** What it is true of, in words. */
    public String of() {
        return route.map(r -> r.label() + " of " + service.name()).orElse(service.name());
    }

    /** Where somebody asks again. */
    public String href() {
        return "/services/" + service.id().value() + "/facts/" + fact.claim()
                + route.map(r -> "?route=" + r.id().value()).orElse("");
    }
}
