package org.ownwords.review.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.AcrossOrganisations;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.VariantId;
import org.ownwords.review.GuestId;
import org.ownwords.review.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Rows of invitations. */
class InvitationStore {

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    InvitationId add(
            Actor actor, GuestId guest, VariantId variant, Part part, String digest, Instant now, Instant expires) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into review_invitation
                            (organisation_id, guest_id, message, tag, part, token_digest, invited_by, invited_at, expires_at)
                        values (:organisation, :guest, :message, :tag, :part, :digest, :person, :now, :expires)""")
                .param("organisation", actor.organisation().value())
                .param("guest", guest.value())
                .param("message", variant.message().value())
                .param("tag", variant.tag().value())
                .param("part", part.name())
                .param("digest", digest)
                .param("person", actor.person().value())
                .param("now", at(now))
                .param("expires", at(expires))
                .update(keys, "id");
        return new InvitationId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    List<Invitation> all(OrganisationId organisation) {
        return jdbc.sql("select * from review_invitation where organisation_id = :organisation order by id desc")
                .param("organisation", organisation.value())
                .query(InvitationStore::invitation)
                .list();
    }

    Optional<Invitation> find(OrganisationId organisation, InvitationId id) {
        return jdbc.sql("select * from review_invitation where organisation_id = :organisation and id = :id")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query(InvitationStore::invitation)
                .optional();
    }

    @AcrossOrganisations(why = "A link is all that its holder has: it belongs to no account and names no organisation")
    Optional<Invitation> byToken(String digest) {
        return jdbc.sql("select * from review_invitation where token_digest = :digest")
                .param("digest", digest)
                .query(InvitationStore::invitation)
                .optional();
    }

    /** Others who answer through the same link wait from here until the transaction ends. */
    void lock(OrganisationId organisation, InvitationId id) {
        jdbc.sql("select id from review_invitation where organisation_id = :organisation and id = :id for update")
                .param("organisation", organisation.value())
                .param("id", id.value())
                .query(Long.class)
                .list();
    }

    void begin(OrganisationId organisation, InvitationId id, Instant now) {
        jdbc.sql("""
                        update review_invitation set begun_at = :now
                        where organisation_id = :organisation and id = :id and begun_at is null""")
                .param("now", at(now))
                .param("organisation", organisation.value())
                .param("id", id.value())
                .update();
    }

    /** Uses it up; false where it is used, taken back or expired. The row stays locked until the transaction ends. */
    boolean use(OrganisationId organisation, InvitationId id, Instant now) {
        return jdbc.sql("""
                        update review_invitation set used_at = :now
                        where organisation_id = :organisation and id = :id
                            and used_at is null and revoked_at is null and expires_at > :now""")
                        .param("now", at(now))
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Uses it up for answers that came on paper, whenever they come; false where it was answered or taken back. */
    boolean enter(Actor actor, InvitationId id, Instant now) {
        return jdbc.sql("""
                        update review_invitation set used_at = :now, entered_by = :person
                        where organisation_id = :organisation and id = :id and used_at is null and revoked_at is null""")
                        .param("now", at(now))
                        .param("person", actor.person().value())
                        .param("organisation", actor.organisation().value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean revoke(OrganisationId organisation, InvitationId id, Instant now) {
        return jdbc.sql("""
                        update review_invitation set revoked_at = :now
                        where organisation_id = :organisation and id = :id and used_at is null and revoked_at is null""")
                        .param("now", at(now))
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Gives more time, and another token where there is one; false where it was answered or taken back. */
    boolean renew(OrganisationId organisation, InvitationId id, Optional<String> digest, Instant expires) {
        return jdbc.sql("""
                        update review_invitation
                        set expires_at = :expires, token_digest = coalesce(cast(:digest as varchar(64)), token_digest)
                        where organisation_id = :organisation and id = :id and used_at is null and revoked_at is null""")
                        .param("expires", at(expires))
                        .param("digest", digest.orElse(null))
                        .param("organisation", organisation.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                new InvitationId(row.getLong("id")),
                new OrganisationId(row.getLong("organisation_id")),
                new GuestId(row.getLong("guest_id")),
                new VariantId(MessageId.of(row.getString("message")), LanguageTag.of(row.getString("tag"))),
                Part.valueOf(row.getString("part")),
                new PersonId(row.getLong("invited_by")),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "begun_at"),
                instant(row, "revoked_at"),
                instant(row, "used_at"),
                Optional.ofNullable(row.getObject("entered_by", Long.class)).map(PersonId::new));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
