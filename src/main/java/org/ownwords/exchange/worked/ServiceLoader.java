package org.ownwords.exchange.worked;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ownwords.account.Actor;
import org.ownwords.base.YamlFields;
import org.ownwords.base.YamlValue;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Fact;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.language.LanguageTag;
import org.springframework.stereotype.Component;

/** Reads {@code services.yaml}: services, their routes and what was verified of both. */
@Component
class ServiceLoader {

    private final Services services;

    ServiceLoader(Services services) {
        this.services = services;
    }

    void load(Folder folder, Actor actor, Days days, Places places) {
        folder.yaml(
                "services.yaml",
                file -> file.items("services").forEach(fields -> service(fields, actor, days, places)));
    }

    private void service(YamlFields fields, Actor actor, Days days, Places places) {
        String word = fields.text("id");
        ServiceId service = services.add(
                actor,
                new Service(
                        new ServiceId(0),
                        actor.organisation(),
                        new AreaCode(fields.text("area")),
                        1,
                        fields.text("name"),
                        fields.text("audience"),
                        Integer.parseInt(fields.text("minimum-age")),
                        yes(fields, "inside-police"),
                        List.of(),
                        List.of()));
        places.add(word, service);
        facts(fields, days, fact -> services.verify(actor, service, fact));
        for (YamlFields routeFields : fields.items("routes")) {
            route(routeFields, service).ifPresent(route -> {
                RouteId id = services.addRoute(actor, service, route);
                places.add(word, routeFields.text("id"), id);
                facts(routeFields, days, fact -> services.verify(actor, service, id, fact));
            });
        }
    }

    private static Optional<ContactRoute> route(YamlFields fields, ServiceId service) {
        Set<LanguageTag> answersIn = fields.texts("answers-in").stream()
                .map(YamlValue.Text::text)
                .map(LanguageTag::of)
                .collect(Collectors.toSet());
        return fields.oneOf("kind", RouteKind.values())
                .map(kind -> new ContactRoute(
                        new RouteId(0),
                        service,
                        kind,
                        fields.text("label"),
                        fields.text("address"),
                        fields.text("hours"),
                        answersIn,
                        false,
                        List.of()));
    }

    private static void facts(YamlFields fields, Days days, Consumer<Fact> verify) {
        for (YamlFields fact : fields.items("facts")) {
            verify.accept(new Fact(
                    ClaimId.of(fact.text("claim")),
                    yes(fact, "holds"),
                    fact.text("verified-by"),
                    days.on(fact.text("verified-on")),
                    fact.text("evidence"),
                    days.on(fact.text("expires"))));
        }
    }

    private static boolean yes(YamlFields fields, String field) {
        return fields.text(field).equals("yes");
    }
}
