package org.ownwords.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wrong passwords per name tried. They belong to no organisation: the name may be nobody's. */
class SignInStore {

    /** How often in a row, when last, and until when the name is locked. */
    record Failures(int count, Instant last, Optional<Instant> lockedUntil) {}

    private final JdbcClient jdbc;

    SignInStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The failures of a name, locked until this transaction ends. */
    Optional<Failures> locked(String nameDigest) {
        return jdbc.sql(
                        "select failures, last_at, locked_until from sign_in_failure where name_digest = :name for update")
                .param("name", nameDigest)
                .query((row, number) -> new Failures(
                        row.getInt("failures"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    void insert(String nameDigest, Failures failures) {
        write(
                "insert into sign_in_failure (name_digest, failures, last_at, locked_until)"
                        + " values (:name, :failures, :last, :until)",
                nameDigest,
                failures);
    }

    void update(String nameDigest, Failures failures) {
        write(
                "update sign_in_failure set failures = :failures, last_at = :last, locked_until = :until"
                        + " where name_digest = :name",
                nameDigest,
                failures);
    }

    private void write(String sql, String nameDigest, Failures failures) {
        jdbc.sql(sql)
                .param("name", nameDigest)
                .param("failures", failures.count())
                .param("last", failures.last().atOffset(ZoneOffset.UTC))
                .param(
                        "until",
                        failures.lockedUntil()
                                .map(until -> until.atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .update();
    }

    void forget(String nameDigest) {
        jdbc.sql("delete from sign_in_failure where name_digest = :name")
                .param("name", nameDigest)
                .update();
    }

    void forgetBefore(Instant time) {
        jdbc.sql("delete from sign_in_failure where last_at < :time")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .update();
    }
}
