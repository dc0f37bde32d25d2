package org.ownwords.exchange.worked;

import org.ownwords.account.Actor;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.language.LanguageTable;
import org.springframework.stereotype.Component;

/** Adds what {@code services.yaml} describes: services, their routes and what was verified of both. */
@Component
class ServiceLoader {

    private final Services services;
    private final LanguageTable languages;

    ServiceLoader(Services services, LanguageTable languages) {
        this.services = services;
        this.languages = languages;
    }

    void load(Folder folder, Actor actor, Days days, Places places) {
        new ServiceFile(folder, languages, days).read().forEach(described -> add(described, actor, places));
    }

    private void add(DescribedService described, Actor actor, Places places) {
        ServiceId service = services.add(actor, described.service());
        places.add(described.word(), service);
        described.service().facts().forEach(fact -> services.verify(actor, service, fact));
        described.routes().forEach((word, route) -> {
            RouteId id = services.addRoute(actor, service, route);
            places.add(described.word(), word, id);
            route.facts().forEach(fact -> services.verify(actor, service, id, fact));
        });
    }
}
