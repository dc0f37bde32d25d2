package org.ownwords.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Rows of captions; a set is never changed, and the newest counts. */
class CaptionStore {

    private final JdbcClient jdbc;

    CaptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RecordingId recording, SectionDigest digest, List<Caption> lines, Optional<PersonId> by, Instant at) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("insert into message_captions (recording_id, digest, saved_by, saved_at)"
                        + " values (:recording, :digest, :by, :at)")
                .param("recording", recording.value())
                .param("digest", digest.hex())
                .param("by", by.map(PersonId::value).orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update(keys, "id");
        long id = Objects.requireNonNull(keys.getKey()).longValue();
        for (int place = 0; place < lines.size(); place++) {
            Caption line = lines.get(place);
            jdbc.sql("insert into message_caption (captions_id, place, starts, ends, words)"
                            + " values (:id, :place, :starts, :ends, :words)")
                    .param("id", id)
                    .param("place", place)
                    .param("starts", line.start())
                    .param("ends", line.end())
                    .param("words", line.words())
                    .update();
        }
    }

    Optional<Captions> newest(RecordingId recording) {
        return jdbc.sql("select * from message_captions where recording_id = :recording"
                        + " order by id desc offset 0 rows fetch next 1 rows only")
                .param("recording", recording.value())
                .query((row, n) -> captions(row))
                .optional();
    }

    private Captions captions(ResultSet row) throws SQLException {
        long by = row.getLong("saved_by");
        Optional<PersonId> savedBy = row.wasNull() ? Optional.empty() : Optional.of(new PersonId(by));
        return new Captions(
                new RecordingId(row.getLong("recording_id")),
                new SectionDigest(row.getString("digest")),
                lines(row.getLong("id")),
                savedBy,
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private List<Caption> lines(long id) {
        return jdbc.sql("select starts, ends, words from message_caption where captions_id = :id order by place")
                .param("id", id)
                .query((row, n) -> new Caption(row.getInt("starts"), row.getInt("ends"), row.getString("words")))
                .list();
    }
}
