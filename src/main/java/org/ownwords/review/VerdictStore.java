package org.ownwords.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    record Row(
            SectionDigest digest,
            Optional<PersonId> person,
            Optional<GuestId> guest,
            OrganisationId organisation,
            Verdict verdict,
            Received received,
            Instant givenAt) {

        boolean isOf(PersonId somebody) {
            return person.filter(somebody::equals).isPresent();
        }
    }

    List<Row> standing(Asked asked) {
        return asked.of(jdbc, "select * from review_verdict where replaced_at is null and %s order by id")
                .query((row, n) -> new Row(
                        new SectionDigest(row.getString("digest")),
                        Optional.ofNullable(row.getObject("person_id", Long.class))
                                .map(PersonId::new),
                        Optional.ofNullable(row.getObject("guest_id", Long.class))
                                .map(GuestId::new),
                        new OrganisationId(row.getLong("organisation_id")),
                        verdict(row),
                        new Received(
                                Way.valueOf(row.getString("way")),
                                row.getBoolean("assisted"),
                                row.getBoolean("conflict")),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many stand on each digest; those without any have no entry. */
    Map<SectionDigest, Tally> tallies(Asked asked) {
        Map<SectionDigest, Tally> tallies = new HashMap<>();
        asked.of(jdbc, """
                        select digest,
                            sum(case when decision = 'APPROVE' and not conflict then 1 else 0 end) approvals,
                            sum(case when decision = 'APPROVE' and not conflict and understood then 1 else 0 end) understood,
                            sum(case when decision = 'CHANGES_WANTED' then 1 else 0 end) changes
                        from review_verdict where replaced_at is null and %s group by digest""").query(row -> {
            tallies.put(
                    new SectionDigest(row.getString("digest")),
                    new Tally(row.getInt("approvals"), row.getInt("understood"), row.getInt("changes")));
        });
        return tallies;
    }

    void replace(Actor actor, SectionRef section, Verdict verdict, Instant now) {
        end(section, "person_id", actor.person().value(), now);
        insert(
                Rows.words(jdbc, "review_verdict", section)
                        .with("person_id", actor.person().value())
                        .with("organisation_id", actor.organisation().value()),
                verdict,
                now);
    }

    /** Of somebody who has an account too, the verdict is the account's: one person counts once, whichever way they came. */
    void replace(Guest guest, SectionRef section, Verdict verdict, Instant now) {
        Rows row = Rows.words(jdbc, "review_verdict", section)
                .with("guest_id", guest.id().value())
                .with("organisation_id", guest.organisation().value())
                .with("invitation_id", guest.invitation())
                .with("way", guest.way().name())
                .with("assisted", guest.assisted());
        end(section, "guest_id", guest.id().value(), now);
        if (guest.account().isPresent()) {
            long person = guest.account().get().value();
            end(section, "person_id", person, now);
            row.with("person_id", person);
        }
        insert(row, verdict, now);
    }

    private void end(SectionRef section, String whose, long id, Instant now) {
        jdbc.sql("update review_verdict set replaced_at = :now where digest = :digest and replaced_at is null and "
                        + whose + " = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("digest", section.digest().hex())
                .param("id", id)
                .update();
    }

    private static void insert(Rows row, Verdict verdict, Instant now) {
        row.with("decision", verdict.decision().name())
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
