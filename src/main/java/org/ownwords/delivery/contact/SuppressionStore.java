package org.ownwords.delivery.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.delivery.Suppression;
import org.ownwords.delivery.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who must not be written to, by keyed hash: it knows no contact, and so survives the contact's deletion. */
final class SuppressionStore {

    private static final String SUPPRESS = """
            merge into delivery_suppression as old
            using (values (cast(? as bigint), cast(? as varchar(64)), cast(? as timestamp with time zone),
              cast(? as varchar(20)))) as new (organisation_id, address_hash, since, because)
            on (old.organisation_id = new.organisation_id and old.address_hash = new.address_hash)
            when matched and old.lifted_at is not null then
              update set since = new.since, because = new.because, lifted_at = null, lifted_by = null
            when not matched then
              insert (organisation_id, address_hash, since, because)
              values (new.organisation_id, new.address_hash, new.since, new.because)""";

    private final JdbcClient jdbc;

    SuppressionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void suppress(OrganisationId organisation, String hash, Suppression because, Instant now) {
        jdbc.sql(SUPPRESS)
                .params(organisation.value(), hash, Times.stored(now), because.name())
                .update();
    }

    Set<String> suppressed(OrganisationId organisation, Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("""
                        select address_hash from delivery_suppression
                        where organisation_id = :o and lifted_at is null and address_hash in (:hashes)""")
                .param("o", organisation.value())
                .param("hashes", hashes)
                .query(String.class)
                .set();
    }

    boolean lift(Actor actor, String hash, Instant now) {
        return jdbc.sql("""
                                update delivery_suppression set lifted_at = ?, lifted_by = ?
                                where organisation_id = ? and address_hash = ? and lifted_at is null""")
                        .params(
                                Times.stored(now),
                                actor.person().value(),
                                actor.organisation().value(),
                                hash)
                        .update()
                == 1;
    }

    long count(OrganisationId organisation) {
        return jdbc.sql("select count(*) from delivery_suppression where organisation_id = ? and lifted_at is null")
                .param(organisation.value())
                .query(Long.class)
                .single();
    }
}
