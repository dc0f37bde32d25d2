package org.ownwords.review.session;

import org.ownwords.account.OrganisationId;
import org.ownwords.review.RetentionPeriods;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long an organisation settled to keep what tells of people; the usual periods where it settled nothing. */
class PeriodStore {

    private final JdbcClient jdbc;

    PeriodStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RetentionPeriods of(OrganisationId organisation) {
        return jdbc.sql("select * from review_retention where organisation_id = :ours")
                .param("ours", organisation.value())
                .query((row, n) -> new RetentionPeriods(
                        row.getInt("note_days"), row.getInt("name_days"), row.getInt("voice_days")))
                .optional()
                .orElse(RetentionPeriods.USUAL);
    }

    void put(OrganisationId organisation, RetentionPeriods periods) {
        jdbc.sql("delete from review_retention where organisation_id = :ours")
                .param("ours", organisation.value())
                .update();
        jdbc.sql("""
                        insert into review_retention (organisation_id, note_days, name_days, voice_days)
                        values (:ours, :notes, :names, :voices)""")
                .param("ours", organisation.value())
                .param("notes", periods.notes())
                .param("names", periods.names())
                .param("voices", periods.voices())
                .update();
    }
}
