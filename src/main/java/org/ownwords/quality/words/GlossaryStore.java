package org.ownwords.quality.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.language.LanguageTag;
import org.ownwords.quality.Glossary;
import org.ownwords.quality.GlossaryEntry;
import org.ownwords.quality.GlossaryEntry.Standing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionOperations;

/** Rows of the glossary: entries, each with its versions. */
class GlossaryStore {

    private static final String WITHDRAWN = "withdrawn";

    private final JdbcClient jdbc;

    GlossaryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads the files' glossary into an empty database, once in its life; of several nodes, one does. */
    void loadOnce(TransactionOperations transactions, Supplier<Glossary> files, Instant now) {
        if (loaded()) {
            return;
        }
        try {
            transactions.executeWithoutResult(status -> {
                jdbc.sql("insert into quality_loaded (what, loaded_at) values ('glossary', :now)")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
                files.get()
                        .entries()
                        .forEach(entry ->
                                add(new GlossaryVersion(add(now), 1, entry, false, "", Optional.empty(), now)));
            });
        } catch (DuplicateKeyException anotherNodeDid) {
            // Its rows are there as soon as it has committed.
        }
    }

    private boolean loaded() {
        return jdbc.sql("select count(*) from quality_loaded where what = 'glossary'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A new entry without a version. */
    long add(Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into quality_glossary_entry (began_at) values (:now)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void add(GlossaryVersion version) {
        GlossaryEntry entry = version.entry();
        jdbc.sql("""
                        insert into quality_glossary_version
                            (entry_id, number, audience, language_tag, avoid, forms, prefer, reason, advised_by, state,
                             remark, person_id, organisation_id, made_at)
                        values (:entry, :number, :audience, :language, :avoid, :forms, :prefer, :reason, :advisedBy, :state,
                             :remark, :person, :organisation, :at)""")
                .param("entry", version.id())
                .param("number", version.number())
                .param("audience", entry.audience())
                .param("language", entry.language().value())
                .param("avoid", entry.avoid())
                .param("forms", String.join("\n", entry.forms()))
                .param("prefer", entry.prefer())
                .param("reason", entry.reason())
                .param("advisedBy", entry.advisedBy())
                .param(
                        "state",
                        version.withdrawn()
                                ? WITHDRAWN
                                : entry.standing().name().toLowerCase(Locale.ROOT))
                .param("remark", version.remark())
                .param("person", version.by().map(by -> by.person().value()).orElse(null), java.sql.Types.BIGINT)
                .param(
                        "organisation",
                        version.by().map(by -> by.organisation().value()).orElse(null),
                        java.sql.Types.BIGINT)
                .param("at", version.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last version of each entry, withdrawn ones too. */
    List<GlossaryVersion> last() {
        return jdbc.sql("""
                        select v.* from quality_glossary_version v
                        where v.number = (select max(o.number) from quality_glossary_version o where o.entry_id = v.entry_id)
                        order by v.entry_id""").query((row, n) -> version(row)).list();
    }

    /** Every version of an entry, newest first. */
    List<GlossaryVersion> history(long entry) {
        return jdbc.sql("select * from quality_glossary_version where entry_id = :entry order by number desc")
                .param("entry", entry)
                .query((row, n) -> version(row))
                .list();
    }

    private static GlossaryVersion version(ResultSet row) throws SQLException {
        String state = row.getString("state");
        boolean agreed = state.equals("agreed");
        return new GlossaryVersion(
                row.getLong("entry_id"),
                row.getInt("number"),
                new GlossaryEntry(
                        row.getString("audience"),
                        LanguageTag.of(row.getString("language_tag")),
                        row.getString("avoid"),
                        row.getString("forms").lines().toList(),
                        row.getString("prefer"),
                        row.getString("reason"),
                        row.getString("advised_by"),
                        agreed ? Standing.AGREED : Standing.PROPOSED),
                state.equals(WITHDRAWN),
                row.getString("remark"),
                by(row),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    static Optional<Actor> by(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Actor(new OrganisationId(row.getLong("organisation_id")), new PersonId(person)));
    }
}
