package org.ownwords.review.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.AcrossOrganisations;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.RevisionId;
import org.ownwords.message.VariantId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Rows of sessions, of the texts that they discussed and of the revisions that came of them. */
class SessionStore {

    private static final String OURS = " session_id in (select id from review_session where organisation_id = :ours)";

    private final JdbcClient jdbc;
    private final PersonStore people;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.people = new PersonStore(jdbc);
    }

    SessionId add(Actor actor, NewSession session, Instant now) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into review_session
                            (organisation_id, community_id, held_on, place, minutes, recorded_by, recorded_at)
                        values (:ours, :community, :on, :place, :minutes, :person, :now)""")
                .param("ours", actor.organisation().value())
                .param("community", session.community().value())
                .param("on", session.heldOn())
                .param("place", session.place().strip())
                .param("minutes", session.minutes())
                .param("person", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update(keys, "id");
        SessionId id = new SessionId(Objects.requireNonNull(keys.getKey()).longValue());
        people.add(actor, id, session.people());
        session.texts()
                .forEach(text -> jdbc.sql(
                                "insert into review_session_text (session_id, message, tag) values (:id, :message, :tag)")
                        .param("id", id.value())
                        .param("message", text.message().value())
                        .param("tag", text.tag().value())
                        .update());
        replaceOutcome(actor, id, session.outcome(), now);
        return id;
    }

    /** Those of an organisation, the newest first, in five statements however many there are. */
    List<Session> all(OrganisationId organisation) {
        record Head(long id, LocalDate on, String place, long community, int minutes) {}
        Map<Long, List<Participant>> present = people.all(organisation);
        Map<Long, List<VariantId>> texts = by(
                organisation,
                "select session_id, message, tag from review_session_text where" + OURS + " order by message, tag",
                (row, n) ->
                        new VariantId(MessageId.of(row.getString("message")), LanguageTag.of(row.getString("tag"))));
        Map<Long, List<RevisionId>> revisions = by(
                organisation,
                "select session_id, revision_id from review_session_revision where" + OURS + " order by revision_id",
                (row, n) -> new RevisionId(row.getLong("revision_id")));
        Map<Long, List<Kept>> outcomes = by(
                organisation,
                "select * from review_session_outcome where replaced_at is null and" + OURS,
                (row, n) -> new Kept(
                        row.getLong("id"),
                        new Outcome(row.getString("said"), row.getString("changed"), row.getString("disagreement"))));
        return jdbc
                .sql("select * from review_session where organisation_id = :ours order by held_on desc, id desc")
                .param("ours", organisation.value())
                .query((row, n) -> new Head(
                        row.getLong("id"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getLong("community_id"),
                        row.getInt("minutes")))
                .list()
                .stream()
                .map(head -> {
                    Kept outcome =
                            Objects.requireNonNull(outcomes.get(head.id())).get(0);
                    return new Session(
                            new SessionId(head.id()),
                            organisation,
                            head.on(),
                            head.place(),
                            new CommunityId(head.community()),
                            head.minutes(),
                            outcome.id(),
                            outcome.outcome(),
                            present.getOrDefault(head.id(), List.of()),
                            texts.getOrDefault(head.id(), List.of()),
                            revisions.getOrDefault(head.id(), List.of()));
                })
                .toList();
    }

    private record Kept(long id, Outcome outcome) {}

    private record Of<T>(long session, T part) {}

    Optional<Session> find(OrganisationId organisation, SessionId id) {
        return all(organisation).stream()
                .filter(session -> session.id().equals(id))
                .findFirst();
    }

    @AcrossOrganisations(
            why = "Content is shared: whether anybody recorded a session about it, and nothing of the session")
    boolean anyAbout(VariantId variant) {
        return jdbc.sql("select count(*) from review_session_text where message = :message and tag = :tag")
                        .param("message", variant.message().value())
                        .param("tag", variant.tag().value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whoever else would change the session waits from here until the transaction ends. */
    void lock(OrganisationId organisation, SessionId id) {
        jdbc.sql("select id from review_session where organisation_id = :ours and id = :id for update")
                .param("ours", organisation.value())
                .param("id", id.value())
                .query(Long.class)
                .list();
    }

    void replaceOutcome(Actor actor, SessionId id, Outcome outcome, Instant now) {
        jdbc.sql("update review_session_outcome set replaced_at = :now where session_id = :id and replaced_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into review_session_outcome
                            (session_id, said, changed, disagreement, recorded_by, recorded_at)
                        values (:id, :said, :changed, :disagreement, :person, :now)""")
                .param("id", id.value())
                .param("said", outcome.said().strip())
                .param("changed", outcome.changed().strip())
                .param("disagreement", outcome.disagreement().strip())
                .param("person", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void link(Actor actor, SessionId id, RevisionId revision, Instant now) {
        jdbc.sql("""
                        insert into review_session_revision (session_id, revision_id, linked_by, linked_at)
                        values (:id, :revision, :person, :now)""")
                .param("id", id.value())
                .param("revision", revision.value())
                .param("person", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private <T> Map<Long, List<T>> by(OrganisationId organisation, String sql, RowMapper<T> part) {
        return jdbc
                .sql(sql)
                .param("ours", organisation.value())
                .query((row, n) -> new Of<>(row.getLong("session_id"), Objects.requireNonNull(part.mapRow(row, n))))
                .list()
                .stream()
                .collect(groupingBy(Of::session, mapping(Of::part, toList())));
    }
}
