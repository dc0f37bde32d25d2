package org.ownwords.review.link;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.account.OrganisationId;
import org.ownwords.review.GuestId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of voice notes. */
class NoteStore {

    private final JdbcClient jdbc;

    NoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(VoiceNote note) {
        jdbc.sql("""
                        insert into review_note
                            (organisation_id, invitation_id, owner, for_lead, content_type, bytes, added_at)
                        values (:organisation, :invitation, :owner, :lead, :type, :bytes, :at)""")
                .param("organisation", note.organisation().value())
                .param("invitation", note.invitation().value())
                .param("owner", note.owner().toString())
                .param("lead", note.forLead())
                .param("type", note.contentType())
                .param("bytes", note.bytes())
                .param("at", note.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<VoiceNote> of(OrganisationId organisation, InvitationId invitation) {
        return all(organisation).stream()
                .filter(note -> note.invitation().equals(invitation))
                .toList();
    }

    Optional<VoiceNote> find(OrganisationId organisation, long id) {
        return all(organisation).stream().filter(note -> note.id() == id).findFirst();
    }

    List<VoiceNote> all(OrganisationId organisation) {
        return jdbc.sql("select * from review_note where organisation_id = :organisation order by id")
                .param("organisation", organisation.value())
                .query((row, n) -> new VoiceNote(
                        row.getLong("id"),
                        new OrganisationId(row.getLong("organisation_id")),
                        new InvitationId(row.getLong("invitation_id")),
                        UUID.fromString(row.getString("owner")),
                        row.getBoolean("for_lead"),
                        row.getString("content_type"),
                        row.getLong("bytes"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Deletes the rows of a guest's notes and returns what they were. */
    List<VoiceNote> deleteOf(OrganisationId organisation, GuestId guest) {
        List<VoiceNote> theirs = jdbc
                .sql("""
                        select n.id from review_note n join review_invitation i on i.id = n.invitation_id
                        where n.organisation_id = :organisation and i.guest_id = :guest""")
                .param("organisation", organisation.value())
                .param("guest", guest.value())
                .query(Long.class)
                .list()
                .stream()
                .flatMap(id -> find(organisation, id).stream())
                .toList();
        delete(organisation, theirs);
        return theirs;
    }

    /** Those that were left before then. */
    List<VoiceNote> before(OrganisationId organisation, Instant then) {
        return jdbc
                .sql(
                        "select id from review_note where organisation_id = :organisation and added_at < :then order by id")
                .param("organisation", organisation.value())
                .param("then", then.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list()
                .stream()
                .flatMap(id -> find(organisation, id).stream())
                .toList();
    }

    /** Deletes the rows of notes; returns how many there were. */
    int delete(OrganisationId organisation, List<VoiceNote> notes) {
        return notes.stream()
                .mapToInt(note -> jdbc.sql("delete from review_note where organisation_id = :organisation and id = :id")
                        .param("organisation", organisation.value())
                        .param("id", note.id())
                        .update())
                .sum();
    }
}
