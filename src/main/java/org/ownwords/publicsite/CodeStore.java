package org.ownwords.publicsite;

import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Printed codes in the database; never deleted and never given twice. */
@Repository
class CodeStore {

    private final JdbcClient jdbc;

    CodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OrganisationId organisation, ShortCode code, PageId page, VenueId venue, LocalDate on) {
        jdbc.sql("insert into short_code (code, organisation, page, venue, issued_on)"
                        + " values (:code, :organisation, :page, :venue, :on)")
                .param("code", code.value())
                .param("organisation", organisation.value())
                .param("page", page.value())
                .param("venue", venue.value())
                .param("on", on)
                .update();
    }

    boolean taken(ShortCode code) {
        return page(code).isPresent();
    }

    /** Where a code leads, whoever's it is: a visitor belongs to no organisation. */
    Optional<PageId> page(ShortCode code) {
        return jdbc.sql("select page from short_code where code = :code")
                .param("code", code.value())
                .query((rs, n) -> new PageId(rs.getString(1)))
                .optional();
    }

    /** Counts one opening in a month; run in a transaction of its own, and again if another began the month at the same time. */
    void count(ShortCode code, LocalDate month) {
        int rows = jdbc.sql("update opening_count set openings = openings + 1 where code = :code and of_month = :month")
                .param("code", code.value())
                .param("month", month)
                .update();
        if (rows == 0) {
            jdbc.sql("insert into opening_count (code, of_month, openings) values (:code, :month, 1)")
                    .param("code", code.value())
                    .param("month", month)
                    .update();
        }
    }
}
