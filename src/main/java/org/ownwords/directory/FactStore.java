package org.ownwords.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of facts. A fact is never changed: a newer one replaces it, and it stays. */
class FactStore {

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A current fact and whose it is; no route for a fact of the service itself. */
    record Row(ServiceId service, Optional<RouteId> route, Fact fact) {}

    List<Row> current(OrganisationId organisation) {
        return jdbc.sql("""
                        select f.* from directory_fact f join directory_service s on s.id = f.service_id
                        where s.organisation_id = :organisation and f.replaced_at is null order by f.claim, f.id""")
                .param("organisation", organisation.value())
                .query((row, n) -> new Row(new ServiceId(row.getLong("service_id")), route(row), fact(row)))
                .list();
    }

    List<RecordedFact> history(OrganisationId organisation, ServiceId service) {
        return jdbc.sql("""
                        select f.* from directory_fact f join directory_service s on s.id = f.service_id
                        where s.organisation_id = :organisation and s.id = :service order by f.id desc""")
                .param("organisation", organisation.value())
                .param("service", service.value())
                .query((row, n) -> new RecordedFact(
                        route(row),
                        fact(row),
                        new PersonId(row.getLong("recorded_by")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("replaced_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    void replace(Actor actor, ServiceId service, Optional<RouteId> route, Fact fact, Instant now) {
        jdbc.sql("""
                        update directory_fact set replaced_at = :now
                        where service_id = :service and coalesce(route_id, 0) = :route and claim = :claim
                        and replaced_at is null
                        and service_id in (select id from directory_service where organisation_id = :organisation)""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("service", service.value())
                .param("route", route.map(RouteId::value).orElse(0L))
                .param("claim", fact.claim().value())
                .param("organisation", actor.organisation().value())
                .update();
        jdbc.sql("""
                        insert into directory_fact (service_id, route_id, claim, holds, verified_by, verified_on,
                            evidence, expires, recorded_by, recorded_at)
                        values (:service, cast(:route as bigint), :claim, :holds, :by, :on, :evidence, :expires,
                            :recorder, :now)""")
                .param("service", service.value())
                .param("route", route.map(RouteId::value).orElse(null))
                .param("claim", fact.claim().value())
                .param("holds", fact.holds())
                .param("by", fact.verifiedBy())
                .param("on", fact.verifiedOn())
                .param("evidence", fact.evidence())
                .param("expires", fact.expires())
                .param("recorder", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Optional<RouteId> route(ResultSet row) throws SQLException {
        long id = row.getLong("route_id");
        return row.wasNull() ? Optional.empty() : Optional.of(new RouteId(id));
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                ClaimId.of(row.getString("claim")),
                row.getBoolean("holds"),
                row.getString("verified_by"),
                row.getObject("verified_on", LocalDate.class),
                row.getString("evidence"),
                row.getObject("expires", LocalDate.class));
    }
}
