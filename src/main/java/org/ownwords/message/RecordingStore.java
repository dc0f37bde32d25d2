package org.ownwords.message;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.PersonId;
import org.ownwords.language.LanguageTag;
import org.ownwords.sound.AudioType;
import org.ownwords.sound.Measures;
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
        Optional<Measures> measures = recording.measures();
        Optional<Recording.Small> small = recording.small();
        jdbc.sql("""
                        insert into message_recording (message, tag, section, digest, spoken_tag, content_type,
                            file_name, bytes, seconds, uploaded_by, uploaded_at, millis, loudness, peak, distorted,
                            silent_start, silent_end, small_opus, small_mp3, filled_digest, reader, dialect, consent_until,
                            address)
                        values (:message, :tag, :section, :digest, :spoken, :type, :file, :bytes, :seconds, :by, :at,
                            :millis, :loudness, :peak, :distorted, :silentStart, :silentEnd, :opus, :mp3, :filled,
                            :reader, :dialect, :until, :address)""")
                .param("message", recording.section().variant().message().value())
                .param("tag", recording.section().variant().tag().value())
                .param("section", recording.section().section().name())
                .param("digest", recording.section().digest().hex())
                .param("spoken", recording.spokenIn().value())
                .param("type", recording.type().map(AudioType::name).orElse(null))
                .param("file", recording.fileName())
                .param("bytes", recording.bytes())
                .param("seconds", recording.seconds())
                .param("by", recording.uploadedBy().value())
                .param("at", recording.uploadedAt().atOffset(ZoneOffset.UTC))
                .param("millis", measures.map(Measures::millis).orElse(null))
                .param("loudness", measures.map(Measures::loudness).orElse(null))
                .param("peak", measures.map(Measures::peak).orElse(null))
                .param("distorted", measures.map(Measures::distorted).orElse(null))
                .param("silentStart", measures.map(Measures::silentStart).orElse(null))
                .param("silentEnd", measures.map(Measures::silentEnd).orElse(null))
                .param("opus", small.map(Recording.Small::opus).orElse(null))
                .param("mp3", small.map(Recording.Small::mp3).orElse(null))
                .param("filled", recording.filled().orElse(null))
                .param("reader", recording.reader().name())
                .param("dialect", recording.reader().dialect())
                .param("until", recording.reader().until().orElse(null))
                .param("address", recording.video().map(URI::toString).orElse(null))
                .update(keys, "id");
        return new RecordingId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    /** Of a sound, wherever the same file was handed in; of a video, this one. */
    void withdraw(Recording recording, PersonId by, Instant at) {
        boolean file = recording.video().isEmpty();
        jdbc.sql("update message_recording set withdrawn_at = :at, withdrawn_by = :by where withdrawn_at is null and "
                        + (file ? "file_name = :which" : "id = :which"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("which", file ? recording.fileName() : recording.id().value())
                .update();
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

    /** Those whose readers have not taken back that they agreed, newest first. */
    List<Recording> kept() {
        return jdbc.sql("select * from message_recording where withdrawn_at is null order by uploaded_at desc, id desc")
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
        boolean heard = row.getObject("millis") != null;
        return new Recording(
                new RecordingId(row.getLong("id")),
                new SectionRef(
                        new VariantId(MessageId.of(row.getString("message")), LanguageTag.of(row.getString("tag"))),
                        SectionKind.valueOf(row.getString("section")),
                        new SectionDigest(row.getString("digest"))),
                LanguageTag.of(row.getString("spoken_tag")),
                Optional.ofNullable(row.getString("content_type")).map(AudioType::valueOf),
                row.getString("file_name"),
                row.getLong("bytes"),
                row.getInt("seconds"),
                heard ? Optional.of(measures(row)) : Optional.empty(),
                heard
                        ? Optional.of(new Recording.Small(row.getLong("small_opus"), row.getLong("small_mp3")))
                        : Optional.empty(),
                Optional.ofNullable(row.getString("address")).map(URI::create),
                Optional.ofNullable(row.getString("filled_digest")),
                reader(row),
                new PersonId(row.getLong("uploaded_by")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }

    private static Measures measures(ResultSet row) throws SQLException {
        return new Measures(
                row.getInt("millis"),
                row.getDouble("loudness"),
                row.getDouble("peak"),
                row.getInt("distorted"),
                row.getInt("silent_start"),
                row.getInt("silent_end"));
    }

    private static Recording.Reader reader(ResultSet row) throws SQLException {
        return new Recording.Reader(
                orEmpty(row.getString("reader")),
                orEmpty(row.getString("dialect")),
                Optional.ofNullable(row.getObject("consent_until", LocalDate.class)),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
