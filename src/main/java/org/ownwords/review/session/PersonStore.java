package org.ownwords.review.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.review.link.PaymentKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of those who took part, by their numbers. */
class PersonStore {

    private static final String OURS = " session_id in (select id from review_session where organisation_id = :ours)";

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbered in the order of the roles. */
    void add(Actor actor, SessionId id, Map<ParticipantRole, Integer> people) {
        int number = 0;
        for (Map.Entry<ParticipantRole, Integer> role : new EnumMap<>(people).entrySet()) {
            for (int i = 0; i < role.getValue(); i++) {
                jdbc.sql("""
                                insert into review_session_person (session_id, number, role, note)
                                select id, cast(:number as integer), cast(:role as varchar(20)), '' from review_session
                                where id = :id and organisation_id = :ours""")
                        .param("number", ++number)
                        .param("role", role.getKey().name())
                        .param("id", id.value())
                        .param("ours", actor.organisation().value())
                        .update();
            }
        }
    }

    /** By the number of the session. */
    Map<Long, List<Participant>> all(OrganisationId organisation) {
        record Row(long session, Participant person) {}
        return jdbc
                .sql("select * from review_session_person where" + OURS + " order by session_id, number")
                .param("ours", organisation.value())
                .query((row, n) -> new Row(
                        row.getLong("session_id"),
                        new Participant(
                                row.getInt("number"),
                                ParticipantRole.valueOf(row.getString("role")),
                                Optional.ofNullable(row.getString("given")).map(PaymentKind::valueOf),
                                Optional.ofNullable(row.getObject("pence", Long.class)),
                                row.getString("note"))))
                .list()
                .stream()
                .collect(groupingBy(Row::session, mapping(Row::person, toList())));
    }

    void give(
            OrganisationId organisation,
            SessionId id,
            Collection<Integer> numbers,
            PaymentKind kind,
            Optional<Long> pence) {
        jdbc.sql("update review_session_person set given = :kind, pence = :pence"
                        + " where session_id = :id and number in (:numbers) and" + OURS)
                .param("kind", kind.name())
                .param("pence", pence.orElse(null), Types.BIGINT)
                .param("id", id.value())
                .param("numbers", numbers)
                .param("ours", organisation.value())
                .update();
    }

    void note(OrganisationId organisation, SessionId id, int number, String note) {
        jdbc.sql("update review_session_person set note = :note where session_id = :id and number = :number and" + OURS)
                .param("note", note)
                .param("id", id.value())
                .param("number", number)
                .param("ours", organisation.value())
                .update();
    }

    /** Returns how many notes were deleted. */
    int forget(OrganisationId organisation, SessionId id) {
        return jdbc.sql("update review_session_person set note = '' where session_id = :id and note <> '' and" + OURS)
                .param("id", id.value())
                .param("ours", organisation.value())
                .update();
    }

    /** Deletes every note of sessions held before a day; returns how many. */
    int forgetBefore(OrganisationId organisation, LocalDate day) {
        return jdbc.sql("""
                        update review_session_person set note = '' where note <> '' and session_id in
                            (select id from review_session where organisation_id = :ours and held_on < :day)""")
                .param("ours", organisation.value())
                .param("day", day)
                .update();
    }
}
