package org.ownwords.message;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ownwords.account.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of unsaved writing. */
class KeptWritingStore {

    private static final String OF = " where person = :person and message = :message and tag = :tag";

    private final JdbcClient jdbc;

    KeptWritingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KeptWriting> find(PersonId person, VariantId variant) {
        return of("select form, kept_at from message_kept_writing" + OF, person, variant)
                .query((row, number) -> new KeptWriting(
                        row.getString("form"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void put(PersonId person, VariantId variant, KeptWriting kept) {
        String update = "update message_kept_writing set form = :form, kept_at = :at" + OF;
        if (write(update, person, variant, kept) > 0) {
            return;
        }
        try {
            write("""
                    insert into message_kept_writing (person, message, tag, form, kept_at)
                    values (:person, :message, :tag, :form, :at)""", person, variant, kept);
        } catch (DuplicateKeyException e) {
            // Another window of the same person was first.
            write(update, person, variant, kept);
        }
    }

    void remove(PersonId person, VariantId variant) {
        of("delete from message_kept_writing" + OF, person, variant).update();
    }

    void removeBefore(Instant oldest) {
        jdbc.sql("delete from message_kept_writing where kept_at < :oldest")
                .param("oldest", oldest.atOffset(ZoneOffset.UTC))
                .update();
    }

    private int write(String sql, PersonId person, VariantId variant, KeptWriting kept) {
        return of(sql, person, variant)
                .param("form", kept.form())
                .param("at", kept.keptAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, PersonId person, VariantId variant) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("message", variant.message().value())
                .param("tag", variant.tag().value());
    }
}
