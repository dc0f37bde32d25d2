package org.ownwords.delivery.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.base.London;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of facts that run out, and of who was told. */
class ReminderStore {

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A true fact that runs out; {@code area} is where its service stands, {@code recorded} when it was entered. */
    record Running(long fact, String area, LocalDate expires, LocalDate recorded) {}

    /** Facts that stand, of services and of routes in use, whose last day is within those days. */
    List<Running> running(OrganisationId organisation, LocalDate today, int days) {
        return jdbc.sql("""
                        select f.id, s.area_code, f.expires, f.recorded_at from directory_fact f
                        join directory_service s on s.id = f.service_id
                        left join directory_route r on r.id = f.route_id
                        where s.organisation_id = :organisation and f.replaced_at is null and f.holds
                        and r.retired_at is null and f.expires between :today and :last order by f.id""")
                .param("organisation", organisation.value())
                .param("today", today)
                .param("last", today.plusDays(days))
                .query((row, n) -> new Running(
                        row.getLong("id"),
                        row.getString("area_code"),
                        row.getObject("expires", LocalDate.class),
                        LocalDate.ofInstant(
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                London.ZONE)))
                .list();
    }

    /** Claims a reminder; false where it was claimed before, here or on another node. */
    boolean claim(OrganisationId organisation, PersonId person, long fact, int days, Instant now) {
        try {
            return jdbc.sql("""
                                    insert into fact_reminder (fact_id, days, person, organisation_id, claimed_at)
                                    select cast(:fact as bigint), cast(:days as integer), cast(:person as bigint),
                                        cast(:organisation as bigint), cast(:now as timestamp with time zone)
                                    where not exists (select 1 from fact_reminder
                                        where fact_id = :fact and days = :days and person = :person)""")
                            .param("fact", fact)
                            .param("days", days)
                            .param("person", person.value())
                            .param("organisation", organisation.value())
                            .param("now", now.atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DuplicateKeyException claimedElsewhere) {
            return false;
        }
    }

    /** Gives a claim back, where its email certainly did not leave. */
    void release(OrganisationId organisation, PersonId person, long fact, int days) {
        jdbc.sql("""
                        delete from fact_reminder where fact_id = :fact and days = :days and person = :person
                        and organisation_id = :organisation""")
                .param("fact", fact)
                .param("days", days)
                .param("person", person.value())
                .param("organisation", organisation.value())
                .update();
    }
}
