package org.ownwords.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.PersonId;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Rows of recordings. */
class RecordingStore {

    private final JdbcClient jdbc;

    RecordingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RecordingId add(Recording recording) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into message_recording (message, tag, section, digest, spoken_tag, content_type,
                            file_name, bytes, seconds, uploaded_by, uploaded_at)
                        values (:message, :tag, :section, :digest, :spoken, :type, :file, :bytes, :seconds, :by, :at)""")
                .param("message", recording.section().variant().message().value())
                .param("tag", recording.section().variant().tag().value())
                .param("section", recording.section().section().name())
                .param("digest", recording.section().digest().hex())
                .param("spoken", recording.spokenIn().value())
                .param("type", recording.type().name())
                .param("file", recording.fileName())
                .param("bytes", recording.bytes())
                .param("seconds", recording.seconds())
                .param("by", recording.uploadedBy().value())
                .param("at", recording.uploadedAt().atOffset(ZoneOffset.UTC))
                .update(keys, "id");
        return new RecordingId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    List<Recording> find(SectionRef section) {
        return jdbc.sql("""
                        select * from message_recording where digest = :digest and section = :section
                        and message = :message and tag = :tag order by uploaded_at desc, id desc""")
                .param("digest", section.digest().hex())
                .param("section", section.section().name())
                .param("message", section.variant().message().value())
                .param("tag", section.variant().tag().value())
                .query((row, n) -> recording(row))
                .list();
    }

    Optional<Recording> find(RecordingId id) {
        return jdbc.sql("select * from message_recording where id = :id")
                .param("id", id.value())
                .query((row, n) -> recording(row))
                .optional();
    }

    private static Recording recording(ResultSet row) throws SQLException {
        return new Recording(
                new RecordingId(row.getLong("id")),
                new SectionRef(
                        new VariantId(MessageId.of(row.getString("message")), LanguageTag.of(row.getString("tag"))),
                        SectionKind.valueOf(row.getString("section")),
                        new SectionDigest(row.getString("digest"))),
                LanguageTag.of(row.getString("spoken_tag")),
                AudioType.valueOf(row.getString("content_type")),
                row.getString("file_name"),
                row.getLong("bytes"),
                row.getInt("seconds"),
                new PersonId(row.getLong("uploaded_by")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
