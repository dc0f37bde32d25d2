package org.ownwords.quality.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.account.Actor;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionRef;
import org.ownwords.quality.KeptWords.SpeakerAnswer;
import org.ownwords.quality.WordList;
import org.ownwords.quality.words.WordListVersion.Confirmation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Rows of the lists for locked phones, of who confirmed them, and of what speakers answered. */
class WordListStore {

    private final JdbcClient jdbc;

    WordListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The languages whose list people changed or confirmed. */
    Set<LanguageTag> languages() {
        return jdbc.sql("select distinct language_tag from quality_word_list").query(String.class).list().stream()
                .map(LanguageTag::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every version of a language's list, newest first. */
    List<WordListVersion> versions(LanguageTag tag) {
        Map<Long, List<Confirmation>> confirmed = confirmations(tag);
        return jdbc.sql("select * from quality_word_list where language_tag = :tag order by number desc")
                .param("tag", tag.value())
                .query((row, n) -> version(row, tag, confirmed.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    long add(Optional<Actor> by, WordList list, int number, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into quality_word_list
                            (language_tag, number, anywhere, at_the_start, person_id, organisation_id, made_at)
                        values (:tag, :number, :anywhere, :start, :person, :organisation, :now)""")
                .param("tag", list.language().value())
                .param("number", number)
                .param("anywhere", String.join("\n", list.anywhere()))
                .param("start", String.join("\n", list.atTheStart()))
                .param("person", by.map(actor -> actor.person().value()).orElse(null), java.sql.Types.BIGINT)
                .param(
                        "organisation",
                        by.map(actor -> actor.organisation().value()).orElse(null),
                        java.sql.Types.BIGINT)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void confirm(Actor speaker, long list, Knows knows, Instant now) {
        jdbc.sql("""
                        insert into quality_word_list_confirmation
                            (word_list_id, knows, person_id, organisation_id, confirmed_at)
                        values (:list, :knows, :person, :organisation, :now)""")
                .param("list", list)
                .param("knows", knows.name())
                .param("person", speaker.person().value())
                .param("organisation", speaker.organisation().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(Actor speaker, SectionRef section, SpeakerAnswer answer, Knows knows, Instant now) {
        jdbc.sql("""
                        insert into quality_speaker_answer
                            (digest, message, tag, section, gives_away, words, knows, person_id, organisation_id, answered_at)
                        values (:digest, :message, :tag, :section, :away, :words, :knows, :person, :organisation, :now)""")
                .param("digest", section.digest().hex())
                .param("message", section.variant().message().value())
                .param("tag", section.variant().tag().value())
                .param("section", section.section().word())
                .param("away", answer.givesAway())
                .param("words", answer.words())
                .param("knows", knows.name())
                .param("person", speaker.person().value())
                .param("organisation", speaker.organisation().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What stands of each words: each person's last answer, and one that says yes above those that say no. */
    Map<SectionDigest, SpeakerAnswer> answers() {
        Map<SectionDigest, SpeakerAnswer> standing = new HashMap<>();
        jdbc.sql("""
                        select a.digest, a.gives_away, a.words from quality_speaker_answer a
                        where a.id = (select max(o.id) from quality_speaker_answer o
                            where o.digest = a.digest and o.person_id = a.person_id)
                        order by a.id""")
                .query((row, n) -> Map.entry(
                        new SectionDigest(row.getString("digest")),
                        new SpeakerAnswer(row.getBoolean("gives_away"), row.getString("words"))))
                .list()
                .forEach(answer -> standing.merge(
                        answer.getKey(), answer.getValue(), (one, other) -> one.givesAway() ? one : other));
        return standing;
    }

    private Map<Long, List<Confirmation>> confirmations(LanguageTag tag) {
        record Row(long list, Confirmation confirmation) {}
        return jdbc
                .sql("""
                        select c.* from quality_word_list_confirmation c
                        join quality_word_list l on l.id = c.word_list_id where l.language_tag = :tag order by c.id""")
                .param("tag", tag.value())
                .query((row, n) -> new Row(
                        row.getLong("word_list_id"),
                        new Confirmation(
                                GlossaryStore.by(row).orElseThrow(),
                                Knows.valueOf(row.getString("knows")),
                                row.getObject("confirmed_at", OffsetDateTime.class)
                                        .toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::list, Collectors.mapping(Row::confirmation, Collectors.toList())));
    }

    private static WordListVersion version(ResultSet row, LanguageTag tag, List<Confirmation> confirmed)
            throws SQLException {
        return new WordListVersion(
                row.getLong("id"),
                row.getInt("number"),
                new WordList(
                        tag,
                        !confirmed.isEmpty(),
                        row.getString("anywhere").lines().toList(),
                        row.getString("at_the_start").lines().toList()),
                GlossaryStore.by(row),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                confirmed);
    }
}
