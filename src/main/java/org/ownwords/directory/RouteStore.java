package org.ownwords.directory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ownwords.account.OrganisationId;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Rows of contact routes. There is no statement that changes an address. */
class RouteStore {

    private final JdbcClient jdbc;

    RouteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an organisation's services, without their facts, in the order in which they were added. */
    List<ContactRoute> all(OrganisationId organisation) {
        return jdbc.sql("""
                        select r.* from directory_route r join directory_service s on s.id = r.service_id
                        where s.organisation_id = :organisation order by r.id""")
                .param("organisation", organisation.value())
                .query((row, n) -> new ContactRoute(
                        new RouteId(row.getLong("id")),
                        new ServiceId(row.getLong("service_id")),
                        RouteKind.valueOf(row.getString("kind")),
                        row.getString("label"),
                        row.getString("address"),
                        row.getString("hours"),
                        new LinkedHashSet<>(Tags.split(row.getString("answers_in"))),
                        row.getObject("retired_at") != null,
                        List.of()))
                .list();
    }

    RouteId add(OrganisationId organisation, ServiceId service, ContactRoute route) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into directory_route (service_id, kind, label, address, hours, answers_in)
                        select s.id, cast(:kind as varchar(20)), cast(:label as varchar(200)),
                            cast(:address as varchar(500)), cast(:hours as varchar(500)), cast(:answers as varchar(4000))
                        from directory_service s where s.id = :service and s.organisation_id = :organisation""")
                .param("kind", route.kind().name())
                .param("label", route.label())
                .param("address", route.address())
                .param("hours", route.hours())
                .param("answers", Tags.join(route.answersIn()))
                .param("service", service.value())
                .param("organisation", organisation.value())
                .update(keys, "id");
        return new RouteId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    void change(OrganisationId organisation, RouteId route, String hours, Set<LanguageTag> answersIn) {
        jdbc.sql("""
                        update directory_route set hours = :hours, answers_in = :answers where id = :route
                        and service_id in (select id from directory_service where organisation_id = :organisation)""")
                .param("hours", hours)
                .param("answers", Tags.join(answersIn))
                .param("route", route.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** Whether there was such a route, not yet retired. */
    boolean retire(OrganisationId organisation, ServiceId service, RouteId route, Instant now) {
        return jdbc.sql("""
                        update directory_route set retired_at = :now
                        where id = :route and service_id = :service and retired_at is null
                        and service_id in (select id from directory_service where organisation_id = :organisation)""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("route", route.value())
                        .param("service", service.value())
                        .param("organisation", organisation.value())
                        .update()
                == 1;
    }
}
