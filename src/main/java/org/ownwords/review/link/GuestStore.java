package org.ownwords.review.link;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.review.GuestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Rows of people who review without an account, their names sealed. */
class GuestStore {

    /** A row; forgotten ones have an empty sealed name. */
    record Row(GuestId id, UUID owner, String sealedName, Optional<PersonId> account) {}

    private final JdbcClient jdbc;

    GuestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean any(OrganisationId organisation) {
        return jdbc.sql("select count(*) from review_guest where organisation_id = :organisation")
                        .param("organisation", organisation.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    GuestId add(Actor actor, UUID owner, String sealedName, Optional<PersonId> account, Instant now) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into review_guest (organisation_id, owner, sealed_name, person_id, added_by, added_at)
                        values (:organisation, :owner, :name, :account, :person, :now)""")
                .param("organisation", actor.organisation().value())
                .param("owner", owner.toString())
                .param("name", sealedName)
                .param("account", account.map(PersonId::value).orElse(null), java.sql.Types.BIGINT)
                .param("person", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update(keys, "id");
        return new GuestId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    List<Row> all(OrganisationId organisation) {
        return jdbc.sql("select * from review_guest where organisation_id = :organisation order by id")
                .param("organisation", organisation.value())
                .query((row, n) -> new Row(
                        new GuestId(row.getLong("id")),
                        UUID.fromString(row.getString("owner")),
                        row.getString("sealed_name"),
                        Optional.ofNullable(row.getObject("person_id", Long.class))
                                .map(PersonId::new)))
                .list();
    }

    Optional<Row> find(OrganisationId organisation, GuestId guest) {
        return all(organisation).stream().filter(row -> row.id().equals(guest)).findFirst();
    }

    /** Others who invite the same person wait from here until the transaction ends. */
    void lock(OrganisationId organisation, GuestId guest) {
        jdbc.sql("select id from review_guest where organisation_id = :organisation and id = :guest for update")
                .param("organisation", organisation.value())
                .param("guest", guest.value())
                .query(Long.class)
                .list();
    }

    /** Returns how many names were deleted: none where it was before. */
    int forget(OrganisationId organisation, GuestId guest, Instant now) {
        return jdbc.sql("""
                        update review_guest set sealed_name = '', forgotten_at = :now
                        where organisation_id = :organisation and id = :guest and sealed_name <> ''""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("organisation", organisation.value())
                .param("guest", guest.value())
                .update();
    }

    /** Deletes the names of those whom nothing has concerned since; returns how many. */
    int forgetIdleSince(OrganisationId organisation, Instant since, Instant now) {
        return jdbc.sql("""
                        update review_guest set sealed_name = '', forgotten_at = :now
                        where organisation_id = :organisation and sealed_name <> '' and added_at < :since
                            and id not in (select guest_id from review_invitation
                                where organisation_id = :organisation
                                    and (expires_at >= :since or used_at >= :since))""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("organisation", organisation.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }
}
