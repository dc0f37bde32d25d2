package org.ownwords.review.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of suggestions. */
class SuggestionStore {

    private final JdbcClient jdbc;

    SuggestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Actor actor, SessionId session, String words) {
        jdbc.sql("""
                        insert into review_session_suggestion (session_id, words)
                        select id, cast(:words as varchar(2000)) from review_session
                        where id = :session and organisation_id = :ours""")
                .param("session", session.value())
                .param("words", words)
                .param("ours", actor.organisation().value())
                .update();
    }

    /** Of every session of the organisation, in the order in which they were made. */
    List<Suggestion> all(OrganisationId organisation) {
        return jdbc.sql("""
                        select * from review_session_suggestion where session_id in
                            (select id from review_session where organisation_id = :ours) order by id""")
                .param("ours", organisation.value())
                .query((row, n) -> suggestion(row))
                .list();
    }

    /** Whether there was one that nobody had decided. */
    boolean decide(Actor actor, SessionId session, long id, boolean kept, String reason, Instant now) {
        return jdbc.sql("""
                        update review_session_suggestion
                        set kept = :kept, reason = :reason, decided_by = :person, decided_at = :now
                        where id = :id and session_id = :session and kept is null and session_id in
                            (select id from review_session where organisation_id = :ours)""")
                        .param("kept", kept)
                        .param("reason", reason)
                        .param("person", actor.person().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("session", session.value())
                        .param("ours", actor.organisation().value())
                        .update()
                > 0;
    }

    private static Suggestion suggestion(ResultSet row) throws SQLException {
        return new Suggestion(
                row.getLong("id"),
                new SessionId(row.getLong("session_id")),
                row.getString("words"),
                Optional.ofNullable(row.getObject("kept", Boolean.class)),
                Optional.ofNullable(row.getString("reason")).orElse(""));
    }
}
