package org.ownwords.campaign;

import java.time.Clock;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogues;
import org.ownwords.message.Mark;
import org.ownwords.message.RevisionId;
import org.ownwords.message.SectionRef;
import org.ownwords.message.Variants;
import org.ownwords.render.Edition;
import org.ownwords.review.Readiness;
import org.ownwords.review.Use;
import org.springframework.stereotype.Component;

/** Makes out what a campaign carries, ready to be rendered: the words pinned or about to be, for its service and route. */
@Component
public class CampaignEditions {

    private final Variants variants;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final Services services;
    private final Readiness readiness;
    private final Clock clock;

    CampaignEditions(
            Variants variants,
            Catalogues catalogues,
            LanguageTable languages,
            Services services,
            Readiness readiness,
            Clock clock) {
        this.variants = variants;
        this.catalogues = catalogues;
        this.languages = languages;
        this.services = services;
        this.readiness = readiness;
        this.clock = clock;
    }

    /** What a release pinned; empty where its revision, message, service or route is gone. */
    public Optional<Edition> of(OrganisationId organisation, Pin pin) {
        return of(organisation, pin.section(), pin.revision(), pin.service(), pin.route());
    }

    /** What serves a cell before a release, for previews. */
    public Optional<Edition> of(OrganisationId organisation, Words words, Destination destination) {
        return of(organisation, words.section(), words.revision(), destination.service(), destination.route());
    }

    private Optional<Edition> of(
            OrganisationId organisation,
            SectionRef section,
            RevisionId revision,
            ServiceId serviceId,
            RouteId routeId) {
        Optional<Service> service = services.find(organisation, serviceId);
        Optional<ContactRoute> route = service.flatMap(s -> s.route(routeId));
        return route.flatMap(r -> variants.revision(revision)
                .flatMap(words -> catalogues
                        .current()
                        .message(section.variant().message())
                        .map(message -> new Edition(
                                message,
                                languages.require(section.variant().tag()),
                                words.content(),
                                service.orElseThrow(),
                                r,
                                mark(section, service.orElseThrow(), r)))));
    }

    private Mark mark(SectionRef section, Service service, ContactRoute route) {
        return readiness
                .of(section, service, route, Use.RELEASED, London.today(clock))
                .mark();
    }
}
