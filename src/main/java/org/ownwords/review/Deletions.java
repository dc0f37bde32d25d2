package org.ownwords.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.account.OrganisationId;
import org.ownwords.review.Deletion.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of what was deleted because it told of people: when, what kind, how many and by which rule. */
@Component
public class Deletions {

    private final JdbcClient jdbc;

    public Deletions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Records a deletion; nothing where nothing was deleted. */
    public void add(OrganisationId organisation, Deletion deletion) {
        if (deletion.counts().values().stream().allMatch(count -> count == 0)) {
            return;
        }
        jdbc.sql("""
                        insert into review_deletion
                            (organisation_id, deleted_at, notes, names, voices, answers, note_days, name_days, voice_days)
                        values (:ours, :at, :notes, :names, :voices, :answers, :noteDays, :nameDays, :voiceDays)""")
                .param("ours", organisation.value())
                .param("at", deletion.at().atOffset(ZoneOffset.UTC))
                .param("notes", deletion.count(Kind.NOTES))
                .param("names", deletion.count(Kind.NAMES))
                .param("voices", deletion.count(Kind.VOICES))
                .param("answers", deletion.count(Kind.ANSWERS))
                .param("noteDays", days(deletion, Kind.NOTES), Types.INTEGER)
                .param("nameDays", days(deletion, Kind.NAMES), Types.INTEGER)
                .param("voiceDays", days(deletion, Kind.VOICES), Types.INTEGER)
                .update();
    }

    /** What a person deleted before its time. */
    public void byHand(OrganisationId organisation, Instant at, Map<Kind, Integer> counts) {
        add(organisation, new Deletion(at, counts, Optional.empty()));
    }

    /** How often anything was deleted. */
    public long count(OrganisationId organisation) {
        return jdbc.sql("select count(*) from review_deletion where organisation_id = :ours")
                .param("ours", organisation.value())
                .query(Long.class)
                .single();
    }

    /** The newest first, without the first so many. */
    public List<Deletion> newest(OrganisationId organisation, long skip, int most) {
        return jdbc.sql("""
                        select * from review_deletion where organisation_id = :ours
                        order by deleted_at desc, id desc offset :skip rows fetch next :most rows only""")
                .param("ours", organisation.value())
                .param("skip", skip)
                .param("most", most)
                .query((row, n) -> deletion(row))
                .list();
    }

    private static Deletion deletion(ResultSet row) throws SQLException {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            int count = row.getInt(kind.name().toLowerCase(Locale.ROOT));
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        boolean byHand = row.getObject("note_days") == null;
        return new Deletion(
                row.getObject("deleted_at", OffsetDateTime.class).toInstant(),
                counts,
                byHand
                        ? Optional.empty()
                        : Optional.of(new RetentionPeriods(
                                row.getInt("note_days"), row.getInt("name_days"), row.getInt("voice_days"))));
    }

    private static @Nullable Integer days(Deletion deletion, Kind kind) {
        return deletion.rule().map(kind::days).orElse(null);
    }
}
