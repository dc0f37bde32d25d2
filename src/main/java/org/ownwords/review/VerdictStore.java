package org.ownwords.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of verdicts: one stands per person and digest, those it replaced are kept. */
class VerdictStore {

    private final JdbcClient jdbc;

    VerdictStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A standing verdict, what it judges and whose it is. */
    record Row(SectionDigest digest, PersonId person, OrganisationId organisation, Verdict verdict, Instant givenAt) {}

    List<Row> standing(Collection<SectionDigest> digests) {
        return jdbc.sql("select * from review_verdict where replaced_at is null and digest in (:digests) order by id")
                .param("digests", digests.stream().map(SectionDigest::hex).toList())
                .query((row, n) -> new Row(
                        new SectionDigest(row.getString("digest")),
                        new PersonId(row.getLong("person_id")),
                        new OrganisationId(row.getLong("organisation_id")),
                        verdict(row),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void replace(Actor actor, SectionRef section, Verdict verdict, Instant now) {
        jdbc.sql("""
                        update review_verdict set replaced_at = :now
                        where digest = :digest and person_id = :person and replaced_at is null""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("digest", section.digest().hex())
                .param("person", actor.person().value())
                .update();
        Rows.of(jdbc, "review_verdict", actor, section)
                .with("decision", verdict.decision().name())
                .with("conflict", verdict.conflict())
                .with("understood", verdict.understood().orElse(null))
                .with("words", verdict.comment())
                .with("pressed", verdict.pressed())
                .with("may_know", verdict.mayKnowSomebody())
                .with("given_at", now.atOffset(ZoneOffset.UTC))
                .insert();
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        boolean understood = row.getBoolean("understood");
        boolean asked = !row.wasNull();
        return new Verdict(
                Decision.valueOf(row.getString("decision")),
                row.getBoolean("conflict"),
                asked ? Optional.of(understood) : Optional.empty(),
                row.getString("words"),
                row.getBoolean("pressed"),
                row.getBoolean("may_know"));
    }
}
