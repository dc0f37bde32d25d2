package org.ownwords.exchange.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Rows of files that were sent, each of one organisation. */
class UploadStore {
    private final JdbcClient jdbc;

    UploadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Actor actor, Upload.Kind kind, String name, String fileName, long bytes, Instant keptAt) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into exchange_upload
                            (organisation_id, person, kind, name, file_name, bytes, kept_at, state, summary)
                        values (:organisation, :person, :kind, :name, :file, :bytes, :keptAt, 'WAITING', '')""")
                .param("organisation", actor.organisation().value())
                .param("person", actor.person().value())
                .param("kind", kind.name())
                .param("name", name)
                .param("file", fileName)
                .param("bytes", bytes)
                .param("keptAt", keptAt.atOffset(ZoneOffset.UTC))
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    /** Newest first. */
    List<Upload> newest(OrganisationId organisation, int most) {
        return jdbc.sql("""
                        select * from exchange_upload where organisation_id = :organisation
                        order by id desc offset 0 rows fetch first :most rows only""")
                .param("organisation", organisation.value())
                .param("most", most)
                .query(UploadStore::upload)
                .list();
    }

    Optional<Upload> find(OrganisationId organisation, long id) {
        return jdbc.sql("select * from exchange_upload where organisation_id = :organisation and id = :id")
                .param("organisation", organisation.value())
                .param("id", id)
                .query(UploadStore::upload)
                .optional();
    }

    Optional<String> fileName(OrganisationId organisation, long id) {
        return jdbc.sql("select file_name from exchange_upload where organisation_id = :organisation and id = :id")
                .param("organisation", organisation.value())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Whether the file still waited; a second decision changes nothing. */
    boolean decide(OrganisationId organisation, long id, Upload.State state) {
        return jdbc.sql("""
                        update exchange_upload set state = :state
                        where organisation_id = :organisation and id = :id and state = 'WAITING'""")
                        .param("state", state.name())
                        .param("organisation", organisation.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    void summarise(OrganisationId organisation, long id, String summary) {
        jdbc.sql("update exchange_upload set summary = :summary where organisation_id = :organisation and id = :id")
                .param("summary", summary)
                .param("organisation", organisation.value())
                .param("id", id)
                .update();
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(
                row.getLong("id"),
                new PersonId(row.getLong("person")),
                Upload.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getLong("bytes"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                Upload.State.valueOf(row.getString("state")),
                row.getString("summary"));
    }
}
