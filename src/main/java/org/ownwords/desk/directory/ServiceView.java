package org.ownwords.desk.directory;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.account.Accounts;
import org.ownwords.account.Person;
import org.ownwords.account.PersonId;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.desk.safeguarding.HeldWork;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RecordedFact;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.ClaimDefinition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Puts a service before a page: its routes, its facts, and how they came to be. */
@Component
class ServiceView {

    private final Services services;
    private final Catalogues catalogues;
    private final Accounts accounts;
    private final DirectoryChoices choices;
    private final HeldWork held;
    private final Clock clock;

    ServiceView(
            Services services,
            Catalogues catalogues,
            Accounts accounts,
            DirectoryChoices choices,
            HeldWork held,
            Clock clock) {
        this.services = services;
        this.catalogues = catalogues;
        this.accounts = accounts;
        this.choices = choices;
        this.held = held;
        this.clock = clock;
    }

    void overview(SignedIn me, Model model) {
        model.addAttribute(
                "overview",
                FactOverview.of(services.all(me.person().organisation()), catalogues.current(), London.today(clock)));
    }

    void show(SignedIn me, Service service, Model model) {
        Catalogue catalogue = catalogues.current();
        model.addAttribute("service", service);
        model.addAttribute("areaNames", choices.areaNames());
        model.addAttribute("matrix", FactMatrix.of(service, catalogue, London.today(clock)));
        model.addAttribute("routes", routes(service));
        model.addAttribute("history", history(me, service, catalogue));
        model.addAttribute("held", held.of(me.person().organisation(), service));
    }

    Service service(SignedIn me, long id) {
        return services.find(me.person().organisation(), new ServiceId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ContactRoute route(Service service, long id) {
        return service.route(new RouteId(id))
                .filter(route -> !route.retired())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<RouteRow> routes(Service service) {
        return service.routes().stream()
                .map(route -> new RouteRow(
                        route, choices.names(route.answersIn().stream().sorted().toList())))
                .toList();
    }

    private List<HistoryRow> history(SignedIn me, Service service, Catalogue catalogue) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        for (Person person : accounts.people(me.person().organisation())) {
            names.put(person.id(), person.name());
        }
        return services.history(service.organisation(), service.id()).stream()
                .map(recorded -> row(recorded, service, catalogue, names))
                .toList();
    }

    private static HistoryRow row(
            RecordedFact recorded, Service service, Catalogue catalogue, Map<PersonId, String> names) {
        String claim = catalogue
                .claim(recorded.fact().claim())
                .map(ClaimDefinition::label)
                .orElse(recorded.fact().claim().value());
        String of = recorded.route()
                .flatMap(service::route)
                .map(ContactRoute::label)
                .orElse("The service");
        return new HistoryRow(claim, of, recorded, names.getOrDefault(recorded.recordedBy(), "Somebody who left"));
    }
}
