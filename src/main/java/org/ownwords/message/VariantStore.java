package org.ownwords.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ownwords.account.PersonId;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of revisions, written once and never changed. */
class VariantStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};
    private static final String NEWEST = """
            select r.* from message_newest n join message_revision r on r.id = n.revision_id""";

    private final JdbcClient jdbc;

    VariantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Revision> latest(VariantId variant) {
        return one(jdbc.sql(NEWEST + " where n.message = :message and n.tag = :tag")
                .param("message", variant.message().value())
                .param("tag", variant.tag().value()));
    }

    List<Revision> latest(MessageId message) {
        return all(
                jdbc.sql(NEWEST + " where n.message = :message order by r.tag").param("message", message.value()));
    }

    List<Revision> latest(LanguageTag tag) {
        return all(jdbc.sql(NEWEST + " where n.tag = :tag order by r.message").param("tag", tag.value()));
    }

    Set<LanguageTag> tags() {
        return jdbc.sql("select distinct tag from message_newest")
                .query((row, number) -> LanguageTag.of(row.getString("tag")))
                .set();
    }

    List<Revision> latest() {
        return all(jdbc.sql(NEWEST + " order by r.message, r.tag"));
    }

    List<Revision> latest(Collection<MessageId> messages, Collection<LanguageTag> tags) {
        return messages.isEmpty() || tags.isEmpty()
                ? List.of()
                : all(jdbc.sql(NEWEST
                                + " where n.message in (:messages) and n.tag in (:tags) order by r.message, r.tag")
                        .param(
                                "messages",
                                messages.stream().map(MessageId::value).toList())
                        .param("tags", tags.stream().map(LanguageTag::value).toList()));
    }

    Optional<Revision> revision(RevisionId id) {
        return one(jdbc.sql("select * from message_revision where id = :id").param("id", id.value()));
    }

    List<Revision> history(VariantId variant, int from, int most) {
        return all(jdbc.sql("""
                        select * from message_revision where message = :message and tag = :tag
                        order by number desc offset :from rows fetch first :most rows only""")
                .param("message", variant.message().value())
                .param("tag", variant.tag().value())
                .param("from", from)
                .param("most", most));
    }

    Optional<Revision> numbered(VariantId variant, int number) {
        return one(
                jdbc.sql("select * from message_revision where message = :message and tag = :tag and number = :number")
                        .param("message", variant.message().value())
                        .param("tag", variant.tag().value())
                        .param("number", number));
    }

    Optional<Revision> holding(SectionRef section) {
        return one(jdbc.sql("""
                        select r.* from message_revision r join message_section s on s.revision_id = r.id
                        where s.digest = :digest and s.kind = :kind and r.message = :message and r.tag = :tag
                        order by r.number desc offset 0 rows fetch first 1 rows only""")
                .param("digest", section.digest().hex())
                .param("kind", section.section().name())
                .param("message", section.variant().message().value())
                .param("tag", section.variant().tag().value()));
    }

    /** Which revision holds the words of each digest, the newest where several do. */
    Map<SectionDigest, Long> holding(List<String> digests) {
        Map<SectionDigest, Long> newest = new HashMap<>();
        jdbc.sql("select digest, max(revision_id) held from message_section where digest in (:digests) group by digest")
                .param("digests", digests)
                .query(row -> {
                    newest.put(new SectionDigest(row.getString("digest")), row.getLong("held"));
                });
        return newest;
    }

    List<Revision> revisions(List<Long> ids) {
        return all(jdbc.sql("select * from message_revision where id in (:ids)").param("ids", ids));
    }

    Map<LanguageTag, Set<MessageId>> written() {
        Map<LanguageTag, Set<MessageId>> written = new HashMap<>();
        jdbc.sql("select tag, message from message_newest").query(row -> {
            written.computeIfAbsent(LanguageTag.of(row.getString("tag")), tag -> new HashSet<>())
                    .add(MessageId.of(row.getString("message")));
        });
        return written;
    }

    Map<VariantId, String> sources() {
        Map<VariantId, String> sources = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.message, r.tag, r.source from message_newest n join message_revision r on r.id = n.revision_id
                        where r.source is not null and r.origin <> :draft order by r.message, r.tag""").param("draft", Origin.MACHINE_DRAFT.name()).query(row -> {
            sources.put(
                    new VariantId(MessageId.of(row.getString("message")), LanguageTag.of(row.getString("tag"))),
                    row.getString("source"));
        });
        return sources;
    }

    Revision add(int number, VariantContent content, PersonId author, Instant savedAt) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into message_revision
                            (message, tag, number, origin, source, front_matter, author, saved_at)
                        values (:message, :tag, :number, :origin, :source, :front, :author, :savedAt)""")
                .param("message", content.id().message().value())
                .param("tag", content.id().tag().value())
                .param("number", number)
                .param("origin", content.origin().name())
                .param("source", content.source().orElse(null))
                .param("front", JSON.writeValueAsString(content.frontMatter()))
                .param("author", author.value())
                .param("savedAt", savedAt.atOffset(ZoneOffset.UTC))
                .update(keys, "id");
        long id = Objects.requireNonNull(keys.getKey()).longValue();
        for (int place = 0; place < content.sections().size(); place++) {
            add(id, place, content.id(), content.sections().get(place));
        }
        newest(content.id(), id);
        return new Revision(new RevisionId(id), number, content, author, savedAt);
    }

    private void newest(VariantId variant, long revision) {
        String update = "update message_newest set revision_id = :revision where message = :message and tag = :tag";
        String insert = "insert into message_newest (message, tag, revision_id) values (:message, :tag, :revision)";
        if (newest(update, variant, revision) == 0) {
            newest(insert, variant, revision);
        }
    }

    private int newest(String sql, VariantId variant, long revision) {
        return jdbc.sql(sql)
                .param("revision", revision)
                .param("message", variant.message().value())
                .param("tag", variant.tag().value())
                .update();
    }

    private void add(long revision, int place, VariantId variant, Section section) {
        jdbc.sql(
                        "insert into message_section (revision_id, place, kind, digest) values (:revision, :place, :kind, :digest)")
                .param("revision", revision)
                .param("place", place)
                .param("kind", section.kind().name())
                .param("digest", SectionDigests.of(variant, section).hex())
                .update();
        int passagePlace = 0;
        for (Passage passage : section.passages()) {
            jdbc.sql("""
                            insert into message_passage (revision_id, section_place, place, claim, words)
                            values (:revision, :section, :place, :claim, :words)""")
                    .param("revision", revision)
                    .param("section", place)
                    .param("place", passagePlace++)
                    .param("claim", passage.claim().map(ClaimId::value).orElse(null))
                    .param("words", passage.text())
                    .update();
        }
    }

    private Optional<Revision> one(JdbcClient.StatementSpec query) {
        return all(query).stream().findFirst();
    }

    private List<Revision> all(JdbcClient.StatementSpec query) {
        List<Head> heads = query.query((row, n) -> head(row)).list();
        Map<Long, List<Section>> sections =
                sections(heads.stream().map(Head::id).toList());
        return heads.stream()
                .map(head -> head.revision(sections.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Section>> sections(List<Long> revisions) {
        Map<Long, TreeMap<Integer, SectionRows>> rows = new HashMap<>();
        // PostgreSQL takes at most 65,535 parameters in one statement.
        for (int from = 0; from < revisions.size(); from += 1000) {
            read(revisions.subList(from, Math.min(from + 1000, revisions.size())), rows);
        }
        Map<Long, List<Section>> sections = new HashMap<>();
        rows.forEach((revision, byPlace) -> sections.put(
                revision, byPlace.values().stream().map(SectionRows::section).toList()));
        return sections;
    }

    private void read(List<Long> revisions, Map<Long, TreeMap<Integer, SectionRows>> rows) {
        jdbc.sql("""
                        select s.revision_id, s.place, s.kind, p.claim, p.words
                        from message_section s join message_passage p
                            on p.revision_id = s.revision_id and p.section_place = s.place
                        where s.revision_id in (:revisions) order by s.revision_id, s.place, p.place""").param("revisions", revisions).query(row -> {
            SectionKind kind = SectionKind.valueOf(row.getString("kind"));
            rows.computeIfAbsent(row.getLong("revision_id"), id -> new TreeMap<>())
                    .computeIfAbsent(row.getInt("place"), place -> new SectionRows(kind, new ArrayList<>()))
                    .passages()
                    .add(new Passage(
                            Optional.ofNullable(row.getString("claim")).map(ClaimId::of), row.getString("words")));
        });
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("id"),
                row.getInt("number"),
                new VariantId(MessageId.of(row.getString("message")), LanguageTag.of(row.getString("tag"))),
                Origin.valueOf(row.getString("origin")),
                Optional.ofNullable(row.getString("source")),
                JSON.readValue(row.getString("front_matter"), FIELDS),
                new PersonId(row.getLong("author")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private record SectionRows(SectionKind kind, List<Passage> passages) {
        Section section() {
            return new Section(kind, List.copyOf(passages));
        }
    }

    private record Head(
            long id,
            int number,
            VariantId variant,
            Origin origin,
            Optional<String> source,
            Map<String, Object> frontMatter,
            PersonId author,
            Instant savedAt) {
        Revision revision(List<Section> sections) {
            return new Revision(
                    new RevisionId(id),
                    number,
                    new VariantContent(variant, origin, source, frontMatter, sections),
                    author,
                    savedAt);
        }
    }
}
