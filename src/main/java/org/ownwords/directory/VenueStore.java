package org.ownwords.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Rows of venues. */
class VenueStore {

    private final JdbcClient jdbc;

    VenueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Venue> all(OrganisationId organisation) {
        return jdbc.sql("select * from directory_venue where organisation_id = :organisation order by name, id")
                .param("organisation", organisation.value())
                .query((row, n) -> venue(organisation, row))
                .list();
    }

    Optional<Venue> find(OrganisationId organisation, VenueId id) {
        return jdbc.sql("select * from directory_venue where organisation_id = :organisation and id = :id")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query((row, n) -> venue(organisation, row))
                .optional();
    }

    boolean exists(OrganisationId organisation, String name, String address) {
        return jdbc.sql("""
                        select count(*) from directory_venue where organisation_id = :organisation
                        and lower(name) = lower(:name) and lower(address) = lower(:address)""")
                        .param("organisation", organisation.value())
                        .param("name", name)
                        .param("address", address)
                        .query(Long.class)
                        .single()
                > 0;
    }

    VenueId add(OrganisationId organisation, Venue venue) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into directory_venue
                            (organisation_id, area_code, name, kind, address, safe_for, safety_reviewed_on)
                        values (:organisation, :area, :name, :kind, :address, :safeFor, cast(:reviewed as date))""")
                .param("organisation", organisation.value())
                .param("area", venue.area().value())
                .param("name", venue.name())
                .param("kind", venue.kind())
                .param("address", venue.address())
                .param("safeFor", venue.safeFor())
                .param("reviewed", venue.safetyReviewedOn().orElse(null))
                .update(keys, "id");
        return new VenueId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    boolean reviewSafety(OrganisationId organisation, VenueId id, String safeFor, LocalDate reviewedOn) {
        return jdbc.sql("""
                        update directory_venue set safe_for = :safeFor, safety_reviewed_on = :reviewed
                        where organisation_id = :organisation and id = :id""")
                        .param("safeFor", safeFor)
                        .param("reviewed", reviewedOn)
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Venue venue(OrganisationId organisation, ResultSet row) throws SQLException {
        return new Venue(
                new VenueId(row.getLong("id")),
                organisation,
                new AreaCode(row.getString("area_code")),
                row.getString("name"),
                row.getString("kind"),
                row.getString("address"),
                row.getString("safe_for"),
                Optional.ofNullable(row.getObject("safety_reviewed_on", LocalDate.class)));
    }
}
