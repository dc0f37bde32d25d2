package org.ownwords.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links that let somebody choose a password once, by the digest of their token. */
class OneTimeLinkStore {

    /** Whom a link is for: nobody yet, where it is for the first administrator. */
    record Holder(Optional<PersonId> person, Optional<OrganisationId> organisation) {}

    private final JdbcClient jdbc;

    OneTimeLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String tokenDigest, @Nullable Long person, Instant expires) {
        jdbc.sql("insert into one_time_link (token_digest, person_id, expires_at) values (:token, :person, :expires)")
                .param("token", tokenDigest)
                .param("person", person)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends every open link of a person. */
    void end(PersonId person) {
        jdbc.sql("delete from one_time_link where person_id = :person and used_at is null")
                .param("person", person.value())
                .update();
    }

    /** Ends every open link for a first administrator. */
    void endFirst() {
        jdbc.sql("delete from one_time_link where person_id is null and used_at is null")
                .update();
    }

    Optional<Holder> open(String tokenDigest, Instant now) {
        return jdbc.sql(
                        "select l.person_id, p.organisation_id from one_time_link l left join person p on p.id = l.person_id"
                                + " where l.token_digest = :token and l.used_at is null and l.expires_at > :now"
                                + " and (p.id is null or p.active)")
                .param("token", tokenDigest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Holder(
                        Optional.ofNullable(row.getObject("person_id", Long.class))
                                .map(PersonId::new),
                        Optional.ofNullable(row.getObject("organisation_id", Long.class))
                                .map(OrganisationId::new)))
                .optional();
    }

    /** Uses a link up; false where somebody else just did. */
    boolean use(String tokenDigest, Instant now) {
        return jdbc.sql("update one_time_link set used_at = :now where token_digest = :token and used_at is null"
                                + " and expires_at > :now")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("token", tokenDigest)
                        .update()
                == 1;
    }
}
