package org.ownwords.campaign;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.Variants;
import org.ownwords.review.Hold;
import org.ownwords.review.HoldKind;
import org.ownwords.review.Readiness;
import org.ownwords.review.Standing;
import org.ownwords.review.Use;
import org.springframework.stereotype.Component;

/** Whether what a release pinned still stands today, with every section that the channel carries. */
@Component
class PinStanding {

    private final Services services;
    private final Variants variants;
    private final Readiness readiness;
    private final Clock clock;

    PinStanding(Services services, Variants variants, Readiness readiness, Clock clock) {
        this.services = services;
        this.variants = variants;
        this.readiness = readiness;
        this.clock = clock;
    }

    /** Why the pin is held for a use; empty where it stands. */
    List<Hold> holds(OrganisationId organisation, Pin pin, Use use) {
        return holds(organisation, List.of(pin), use).getOrDefault(pin, List.of());
    }

    /** The same of many, for much less than asking about each: those that are held, and why. */
    Map<Pin, List<Hold>> holds(OrganisationId organisation, Collection<Pin> pins, Use use) {
        Map<Pin, List<Hold>> held = new LinkedHashMap<>();
        pins.stream()
                .distinct()
                .collect(Collectors.groupingBy(Reach::of, LinkedHashMap::new, Collectors.toList()))
                .forEach((reach, own) -> holds(organisation, reach, own, use).forEach((pin, holds) -> {
                    if (!holds.isEmpty()) {
                        held.put(pin, holds);
                    }
                }));
        return held;
    }

    private Map<Pin, List<Hold>> holds(OrganisationId organisation, Reach reach, List<Pin> pins, Use use) {
        Optional<Service> service = services.find(organisation, reach.service());
        Optional<ContactRoute> route = service.flatMap(s -> s.route(reach.route()));
        if (route.isEmpty()) {
            Hold gone = new Hold(HoldKind.ROUTE_RETIRED, "The service or its route is gone.");
            return pins.stream().collect(Collectors.toMap(pin -> pin, pin -> List.of(gone)));
        }
        Map<Pin, List<SectionRef>> sections = new LinkedHashMap<>();
        pins.forEach(pin -> sections.put(pin, sections(pin)));
        Map<SectionRef, Standing> standings = readiness.ofAll(
                sections.values().stream().flatMap(List::stream).distinct().toList(),
                service.orElseThrow(),
                route.get(),
                use,
                London.today(clock));
        Map<Pin, List<Hold>> holds = new LinkedHashMap<>();
        sections.forEach((pin, own) -> holds.put(
                pin,
                own.stream()
                        .map(section -> Objects.requireNonNull(standings.get(section)))
                        .flatMap(standing -> standing.holds().stream())
                        .distinct()
                        .toList()));
        return holds;
    }

    private record Reach(ServiceId service, RouteId route) {
        static Reach of(Pin pin) {
            return new Reach(pin.service(), pin.route());
        }
    }

    private List<SectionRef> sections(Pin pin) {
        List<SectionRef> sections = new ArrayList<>(List.of(pin.section()));
        Optional<Revision> revision = variants.revision(pin.revision());
        for (SectionKind kind : pin.channel().sections()) {
            revision.flatMap(r -> r.content().section(kind))
                    .map(section -> SectionDigests.ref(pin.section().variant(), section))
                    .filter(ref -> !sections.contains(ref))
                    .ifPresent(sections::add);
        }
        return sections;
    }
}
