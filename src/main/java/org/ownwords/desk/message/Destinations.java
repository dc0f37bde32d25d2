package org.ownwords.desk.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.Services;
import org.ownwords.language.LanguageTag;
import org.ownwords.quality.Checks.Target;
import org.springframework.stereotype.Component;

/** The services and routes that a text can be made out for. */
@Component
class Destinations {

    private final Services services;

    Destinations(Services services) {
        this.services = services;
    }

    /** Every route that answers, telephones first within a service. */
    List<Target> all(OrganisationId organisation) {
        return services.all(organisation).stream().flatMap(Destinations::of).toList();
    }

    /** The one of that route, else the first that answers in the language, else the first. */
    Optional<Target> choose(OrganisationId organisation, String route, LanguageTag language) {
        List<Target> all = all(organisation);
        return all.stream()
                .filter(target -> key(target).equals(route))
                .findFirst()
                .or(() -> all.stream()
                        .filter(target -> target.route().answers(language))
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }

    /** The one of that route alone. */
    Optional<Target> find(OrganisationId organisation, String route) {
        return all(organisation).stream()
                .filter(target -> key(target).equals(route))
                .findFirst();
    }

    /** Whether there are routes and nobody who calls any of them is answered in the language. */
    static boolean noneAnswers(List<Target> targets, LanguageTag language) {
        return !targets.isEmpty()
                && targets.stream().noneMatch(target -> target.route().answers(language));
    }

    static String key(Target target) {
        return String.valueOf(target.route().id().value());
    }

    static List<Map<String, String>> options(List<Target> targets) {
        return targets.stream()
                .map(target -> Map.of(
                        "value",
                        key(target),
                        "text",
                        target.service().name() + ": " + target.route().label() + ", "
                                + target.route().address()))
                .toList();
    }

    private static Stream<Target> of(Service service) {
        return service.routes().stream()
                .filter(route -> !route.retired())
                .sorted((a, b) -> Boolean.compare(b.kind() == RouteKind.PHONE, a.kind() == RouteKind.PHONE))
                .map((ContactRoute route) -> new Target(service, route));
    }
}
