package org.ownwords.campaign;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.directory.Services;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.Variants;
import org.ownwords.review.Hold;
import org.ownwords.review.HoldKind;
import org.ownwords.review.Readiness;
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
        Optional<Service> service = services.find(organisation, pin.service());
        Optional<ContactRoute> route = service.flatMap(s -> s.route(pin.route()));
        if (route.isEmpty()) {
            return List.of(new Hold(HoldKind.ROUTE_RETIRED, "The service or its route is gone."));
        }
        List<Hold> holds = new ArrayList<>();
        for (SectionRef section : sections(pin)) {
            readiness.of(section, service.orElseThrow(), route.get(), use, London.today(clock)).holds().stream()
                    .filter(hold -> !holds.contains(hold))
                    .forEach(holds::add);
        }
        return List.copyOf(holds);
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
