package org.ownwords.delivery;

import java.time.Instant;
import java.util.List;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at single contacts, without the contacts. */
final class LookUpStore {

    private final JdbcClient jdbc;

    LookUpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Actor actor, String reason, boolean found, Instant now) {
        jdbc.sql("insert into delivery_look_up (organisation_id, person_id, at, reason, found) values (?, ?, ?, ?, ?)")
                .params(actor.organisation().value(), actor.person().value(), Times.stored(now), reason, found)
                .update();
    }

    List<LookUp> unread(OrganisationId organisation) {
        return jdbc.sql("select * from delivery_look_up where organisation_id = ? and read_at is null order by id")
                .param(organisation.value())
                .query((row, n) -> new LookUp(
                        row.getLong("id"),
                        new PersonId(row.getLong("person_id")),
                        Times.read(row, "at"),
                        row.getString("reason"),
                        row.getBoolean("found")))
                .list();
    }

    boolean read(Actor actor, long id, Instant now) {
        return jdbc.sql("update delivery_look_up set read_at = ?, read_by = ?"
                                + " where organisation_id = ? and id = ? and read_at is null")
                        .params(
                                Times.stored(now),
                                actor.person().value(),
                                actor.organisation().value(),
                                id)
                        .update()
                == 1;
    }
}
