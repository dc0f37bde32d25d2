package org.ownwords.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of disputes and how they were decided. */
class DisputeStore {

    private final JdbcClient jdbc;

    DisputeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<SectionDigest, List<Dispute>> of(Asked asked) {
        record Row(SectionDigest digest, Dispute dispute) {}
        return asked
                .of(jdbc, "select * from review_dispute where %s order by id")
                .query((row, n) -> new Row(new SectionDigest(row.getString("digest")), dispute(row)))
                .list()
                .stream()
                .collect(groupingBy(Row::digest, mapping(Row::dispute, toList())));
    }

    void raise(Actor actor, SectionRef section, String words, LocalDate today) {
        raise(
                Rows.words(jdbc, "review_dispute", section)
                        .with("raised_by", actor.person().value()),
                words,
                today);
    }

    void raise(Guest guest, SectionRef section, String words, LocalDate today) {
        raise(
                Rows.words(jdbc, "review_dispute", section)
                        .with("guest_id", guest.id().value()),
                words,
                today);
    }

    /** Every dispute that nobody decided yet, the one that is due first first. */
    List<OpenDispute> open() {
        return jdbc.sql("select * from review_dispute where upheld is null order by due_on, id")
                .query((row, n) -> new OpenDispute(
                        new SectionRef(
                                new VariantId(
                                        MessageId.of(row.getString("message")), LanguageTag.of(row.getString("tag"))),
                                SectionKind.ofWord(row.getString("section")).orElseThrow(),
                                new SectionDigest(row.getString("digest"))),
                        dispute(row)))
                .list();
    }

    private static void raise(Rows row, String words, LocalDate today) {
        row.with("words", words)
                .with("raised_on", today)
                .with("due_on", today.plusDays(Dispute.DAYS))
                .insert();
    }

    /** Whether there was such a dispute of these words, not yet decided. */
    boolean decide(Actor actor, SectionRef section, long dispute, boolean upheld, String reason, LocalDate today) {
        return jdbc.sql("""
                        update review_dispute set upheld = :upheld, decided_by = :person, decided_on = :today, reason = :reason
                        where id = :id and digest = :digest and upheld is null""")
                        .param("upheld", upheld)
                        .param("person", actor.person().value())
                        .param("today", today)
                        .param("reason", reason)
                        .param("id", dispute)
                        .param("digest", section.digest().hex())
                        .update()
                == 1;
    }

    private static Dispute dispute(ResultSet row) throws SQLException {
        boolean upheld = row.getBoolean("upheld");
        boolean decided = !row.wasNull();
        return new Dispute(
                row.getLong("id"),
                row.getString("words"),
                row.getObject("raised_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                decided
                        ? Optional.of(new Dispute.Ruling(
                                upheld, row.getObject("decided_on", LocalDate.class), row.getString("reason")))
                        : Optional.empty());
    }
}
