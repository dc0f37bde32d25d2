package org.ownwords.publicsite.counts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Openings of printed codes; small counts, for staff and for the gate that protects figures, never to be shown by themselves. */
@Repository
public class OpeningCounts {

    private final JdbcClient jdbc;

    public OpeningCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every code of an organisation that was opened in the months from one to another, both within. */
    public List<Opening> between(OrganisationId organisation, YearMonth from, YearMonth to) {
        return jdbc.sql("""
                        select c.code, c.venue, o.of_month, o.openings
                        from opening_count o join short_code c on c.code = o.code
                        where c.organisation = :organisation and o.of_month between :from and :to
                        order by o.of_month, c.code""")
                .param("organisation", organisation.value())
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query((rs, n) -> new Opening(
                        rs.getString("code"),
                        new VenueId(rs.getLong("venue")),
                        YearMonth.from(rs.getObject("of_month", LocalDate.class)),
                        rs.getLong("openings")))
                .list();
    }

    /** How often one code of an organisation was opened, month by month; none where it never was. */
    public List<Opening> of(OrganisationId organisation, String code) {
        return between(organisation, YearMonth.of(2000, 1), YearMonth.of(9999, 1)).stream()
                .filter(opening -> opening.code().equals(code))
                .toList();
    }
}
