package org.ownwords.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ownwords.account.PersonId;
import org.ownwords.base.CleanPicture;
import org.ownwords.base.PictureType;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Rows of images, their descriptions, consents and approvals. */
class ImageStore {

    private final JdbcClient jdbc;

    ImageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ImageId add(NewImage image, CleanPicture picture, String fileName, PersonId by, Instant at) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into message_image (title, credit, people_shown, content_type, file_name, width, height,
                            bytes, uploaded_by, uploaded_at)
                        values (:title, :credit, :people, :type, :file, :width, :height, :bytes, :by, :at)""")
                .param("title", image.title())
                .param("credit", image.credit())
                .param("people", image.peopleShown())
                .param("type", picture.type().name())
                .param("file", fileName)
                .param("width", picture.width())
                .param("height", picture.height())
                .param("bytes", picture.bytes().length)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update(keys, "id");
        return new ImageId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    List<LibraryImage> all() {
        return jdbc.sql("select * from message_image order by id desc").query((row, n) -> image(row)).list().stream()
                .map(this::complete)
                .toList();
    }

    Optional<LibraryImage> find(ImageId id) {
        return jdbc.sql("select * from message_image where id = :id")
                .param("id", id.value())
                .query((row, n) -> image(row))
                .optional()
                .map(this::complete);
    }

    /** Holds the row until the transaction ends, so that two people change one after the other. */
    boolean lock(ImageId id) {
        return jdbc.sql("select id from message_image where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void retire(ImageId id, Instant at) {
        jdbc.sql("update message_image set retired_at = :at where id = :id and retired_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void describe(ImageId id, LanguageTag tag, String words) {
        jdbc.sql("delete from message_image_text where image_id = :id and tag = :tag")
                .param("id", id.value())
                .param("tag", tag.value())
                .update();
        jdbc.sql("insert into message_image_text (image_id, tag, words) values (:id, :tag, :words)")
                .param("id", id.value())
                .param("tag", tag.value())
                .param("words", words)
                .update();
    }

    void endConsent(ImageId id, Instant at) {
        jdbc.sql("update message_image_consent set ended_at = :at where image_id = :id and ended_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void addConsent(ImageId id, ImageConsent consent, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into message_image_consent
                            (image_id, given_by, given_on, expires_on, recorded_by, recorded_at)
                        values (:id, :by, :on, :until, :recorder, :at)""")
                .param("id", id.value())
                .param("by", consent.givenBy())
                .param("on", consent.givenOn())
                .param("until", consent.expiresOn())
                .param("recorder", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void approve(ImageId id, ImageApproval approval, PersonId by, Instant at) {
        jdbc.sql("delete from message_image_approval where image_id = :id and community_id = :community")
                .param("id", id.value())
                .param("community", approval.community().value())
                .update();
        jdbc.sql("""
                        insert into message_image_approval
                            (image_id, community_id, community_name, approved_on, evidence, recorded_by, recorded_at)
                        values (:id, :community, :name, :on, :evidence, :recorder, :at)""")
                .param("id", id.value())
                .param("community", approval.community().value())
                .param("name", approval.name())
                .param("on", approval.on())
                .param("evidence", approval.evidence())
                .param("recorder", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LibraryImage image(ResultSet row) throws SQLException {
        return new LibraryImage(
                new ImageId(row.getLong("id")),
                row.getString("title"),
                row.getString("credit"),
                row.getString("people_shown"),
                Optional.empty(),
                Map.of(),
                List.of(),
                PictureType.valueOf(row.getString("content_type")),
                row.getString("file_name"),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"),
                row.getObject("retired_at", OffsetDateTime.class) != null,
                new PersonId(row.getLong("uploaded_by")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }

    /** Asked for after the rows are read: a query within a query would need a second connection. */
    private LibraryImage complete(LibraryImage image) {
        return new LibraryImage(
                image.id(),
                image.title(),
                image.credit(),
                image.peopleShown(),
                consent(image.id()),
                texts(image.id()),
                approvals(image.id()),
                image.type(),
                image.fileName(),
                image.width(),
                image.height(),
                image.bytes(),
                image.retired(),
                image.uploadedBy(),
                image.uploadedAt());
    }

    private Optional<ImageConsent> consent(ImageId id) {
        return jdbc
                .sql("select * from message_image_consent where image_id = :id and ended_at is null order by id")
                .param("id", id.value())
                .query((row, n) -> new ImageConsent(
                        row.getString("given_by"),
                        row.getObject("given_on", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class)))
                .list()
                .stream()
                .findFirst();
    }

    private Map<LanguageTag, String> texts(ImageId id) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        jdbc.sql("select tag, words from message_image_text where image_id = :id order by tag")
                .param("id", id.value())
                .query((row, n) -> Map.entry(LanguageTag.of(row.getString("tag")), row.getString("words")))
                .list()
                .forEach(text -> texts.put(text.getKey(), text.getValue()));
        return texts;
    }

    private List<ImageApproval> approvals(ImageId id) {
        return jdbc.sql("select * from message_image_approval where image_id = :id order by approved_on, id")
                .param("id", id.value())
                .query((row, n) -> new ImageApproval(
                        new CommunityId(row.getLong("community_id")),
                        row.getString("community_name"),
                        row.getObject("approved_on", LocalDate.class),
                        row.getString("evidence")))
                .list();
    }
}
