package org.ownwords.directory;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Rows of services; puts each together with its routes and facts. */
class ServiceStore {

    private final JdbcClient jdbc;
    private final RouteStore routes;
    private final FactStore facts;

    ServiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.routes = new RouteStore(jdbc);
        this.facts = new FactStore(jdbc);
    }

    /** Three statements however many services there are. */
    List<Service> all(OrganisationId organisation) {
        Map<ServiceId, List<FactStore.Row>> current =
                facts.current(organisation).stream().collect(groupingBy(FactStore.Row::service));
        Map<ServiceId, List<ContactRoute>> byService = routes.all(organisation).stream()
                .map(route -> withFacts(route, current.getOrDefault(route.service(), List.of())))
                .collect(groupingBy(ContactRoute::service));
        return jdbc.sql("select * from directory_service where organisation_id = :organisation order by name, id")
                .param("organisation", organisation.value())
                .query((row, n) -> {
                    ServiceId id = new ServiceId(row.getLong("id"));
                    return new Service(
                            id,
                            organisation,
                            new AreaCode(row.getString("area_code")),
                            row.getInt("revision"),
                            row.getString("name"),
                            row.getString("audience"),
                            row.getInt("minimum_age"),
                            row.getBoolean("inside_police"),
                            facts(current.getOrDefault(id, List.of()), Optional.empty()),
                            byService.getOrDefault(id, List.of()));
                })
                .list();
    }

    Optional<Service> find(OrganisationId organisation, ServiceId id) {
        return all(organisation).stream().filter(s -> s.id().equals(id)).findFirst();
    }

    boolean exists(OrganisationId organisation, AreaCode area, String name) {
        return jdbc.sql("""
                        select count(*) from directory_service
                        where organisation_id = :organisation and area_code = :area and lower(name) = lower(:name)""")
                        .param("organisation", organisation.value())
                        .param("area", area.value())
                        .param("name", name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    ServiceId add(OrganisationId organisation, Service service) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into directory_service
                            (organisation_id, area_code, revision, name, audience, minimum_age, inside_police)
                        values (:organisation, :area, 1, :name, :audience, :age, :inside)""")
                .param("organisation", organisation.value())
                .param("area", service.area().value())
                .param("name", service.name())
                .param("audience", service.audience())
                .param("age", service.minimumAge())
                .param("inside", service.insidePolice())
                .update(keys, "id");
        return new ServiceId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    /**
     * Counts the revision up, and thereby locks the service until the transaction ends, so that changes of its routes and
     * facts follow one another; whether the organisation has the service.
     */
    boolean countUp(OrganisationId organisation, ServiceId id) {
        return jdbc.sql("""
                        update directory_service set revision = revision + 1
                        where id = :id and organisation_id = :organisation""")
                        .param("id", id.value())
                        .param("organisation", organisation.value())
                        .update()
                == 1;
    }

    private static ContactRoute withFacts(ContactRoute route, List<FactStore.Row> ofService) {
        return new ContactRoute(
                route.id(),
                route.service(),
                route.kind(),
                route.label(),
                route.address(),
                route.hours(),
                route.answersIn(),
                route.retired(),
                facts(ofService, Optional.of(route.id())));
    }

    private static List<Fact> facts(List<FactStore.Row> rows, Optional<RouteId> route) {
        return rows.stream()
                .filter(row -> row.route().equals(route))
                .map(FactStore.Row::fact)
                .toList();
    }
}
