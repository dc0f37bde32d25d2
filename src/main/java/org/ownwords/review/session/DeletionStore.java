package org.ownwords.review.session;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.ownwords.account.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of what was deleted by time. */
class DeletionStore {

    private static final int MOST = 24;

    private final JdbcClient jdbc;

    DeletionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OrganisationId organisation, Deletion deletion) {
        jdbc.sql("""
                        insert into review_deletion (organisation_id, deleted_at, notes, names, voices)
                        values (:ours, :at, :notes, :names, :voices)""")
                .param("ours", organisation.value())
                .param("at", deletion.at().atOffset(ZoneOffset.UTC))
                .param("notes", deletion.notes())
                .param("names", deletion.names())
                .param("voices", deletion.voices())
                .update();
    }

    /** The newest first, as many as a page holds. */
    List<Deletion> all(OrganisationId organisation) {
        return jdbc.sql("""
                        select deleted_at, notes, names, voices from review_deletion where organisation_id = :ours
                        order by deleted_at desc, id desc fetch first :most rows only""")
                .param("ours", organisation.value())
                .param("most", MOST)
                .query((row, n) -> new Deletion(
                        row.getObject("deleted_at", OffsetDateTime.class).toInstant(),
                        row.getInt("notes"),
                        row.getInt("names"),
                        row.getInt("voices")))
                .list();
    }
}
