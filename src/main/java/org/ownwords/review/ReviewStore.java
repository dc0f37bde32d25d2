package org.ownwords.review;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.account.Actor;
import org.ownwords.base.London;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of sign-offs, withdrawals, back-translations, examples and single-reviewer languages; gathers all about a digest. */
class ReviewStore {

    /** How many digests one statement asks for; PostgreSQL takes no more than 65,535 parameters. */
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final VerdictStore verdicts;
    private final DisputeStore disputes;

    ReviewStore(JdbcClient jdbc, VerdictStore verdicts, DisputeStore disputes) {
        this.jdbc = jdbc;
        this.verdicts = verdicts;
        this.disputes = disputes;
    }

    /** All about each digest, in six statements for each thousand; every digest has an entry. */
    Map<SectionDigest, Found> find(Collection<SectionDigest> digests) {
        List<SectionDigest> all = digests.stream().distinct().toList();
        Map<SectionDigest, Found> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<SectionDigest> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            found.putAll(find(Asked.these(some), some));
        }
        return found;
    }

    /** All about every digest that anybody signed. */
    Map<SectionDigest, Found> findAll() {
        return find(Asked.ALL, signed(Asked.ALL).keySet());
    }

    private Map<SectionDigest, Found> find(Asked asked, Collection<SectionDigest> digests) {
        Map<SectionDigest, Tally> tallies = verdicts.tallies(asked);
        Map<SectionDigest, List<Dispute>> disputed = disputes.of(asked);
        Map<SectionDigest, LocalDate> signed = signed(asked);
        Set<SectionDigest> translated = in("review_back_translation", asked);
        Set<SectionDigest> examples = in("review_example", asked);
        Map<SectionDigest, String> withdrawn = withdrawn(asked);
        Map<SectionDigest, Found> found = new HashMap<>();
        for (SectionDigest digest : digests) {
            found.put(
                    digest,
                    new Found(
                            tallies.getOrDefault(digest, Tally.NONE),
                            signed.containsKey(digest),
                            Optional.ofNullable(signed.get(digest)),
                            Optional.ofNullable(withdrawn.get(digest)),
                            disputed.getOrDefault(digest, List.of()),
                            translated.contains(digest),
                            examples.contains(digest)));
        }
        return found;
    }

    void signOff(Actor actor, Signed signed, SignOff signOff, Instant now) {
        Rows.of(jdbc, "review_sign_off", actor, signed.section())
                .with("claims", signed.claims().stream().map(ClaimId::value).collect(joining(" ")))
                .with("channel", signOff.channel())
                .with("reason", signOff.reason())
                .with("signed_at", now.atOffset(ZoneOffset.UTC))
                .with("review_by", signOff.reviewBy().orElseGet(() -> yearAfter(now)))
                .insert();
    }

    void withdraw(Actor actor, SectionRef section, String reason, Instant now) {
        Rows.of(jdbc, "review_withdrawal", actor, section)
                .with("reason", reason)
                .with("withdrawn_at", now.atOffset(ZoneOffset.UTC))
                .insert();
    }

    void backTranslate(Actor actor, SectionRef section, String words, Instant now) {
        Rows.of(jdbc, "review_back_translation", actor, section)
                .with("words", words)
                .with("recorded_at", now.atOffset(ZoneOffset.UTC))
                .insert();
    }

    void approveExample(Actor actor, SectionRef section, Instant now) {
        Rows.of(jdbc, "review_example", actor, section)
                .with("approved_at", now.atOffset(ZoneOffset.UTC))
                .insert();
    }

    /** The newest back-translation, where there is one. */
    Optional<String> backTranslation(SectionDigest digest) {
        return jdbc.sql(
                        "select words from review_back_translation where digest = :digest order by id desc fetch first 1 rows only")
                .param("digest", digest.hex())
                .query(String.class)
                .optional();
    }

    /** Every variant that has one possible reviewer, and why. */
    Map<VariantId, String> onlyReviewer() {
        record Row(VariantId variant, String reason) {}
        return jdbc
                .sql("select message, tag, reason from review_single_reviewer where ended_at is null order by id")
                .query((row, n) -> new Row(
                        new VariantId(MessageId.of(row.getString("message")), LanguageTag.of(row.getString("tag"))),
                        row.getString("reason")))
                .list()
                .stream()
                .collect(toMap(Row::variant, Row::reason, (older, newer) -> newer));
    }

    void labelOnlyReviewer(Actor actor, VariantId variant, Optional<String> reason, Instant now) {
        jdbc.sql("""
                        update review_single_reviewer set ended_at = :now
                        where message = :message and tag = :tag and ended_at is null""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("message", variant.message().value())
                .param("tag", variant.tag().value())
                .update();
        reason.ifPresent(why -> jdbc.sql("""
                        insert into review_single_reviewer (message, tag, person_id, organisation_id, reason, recorded_at)
                        values (:message, :tag, :person, :organisation, :reason, :now)""")
                .param("message", variant.message().value())
                .param("tag", variant.tag().value())
                .param("person", actor.person().value())
                .param("organisation", actor.organisation().value())
                .param("reason", why)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** All that somebody signed, however often, once. */
    Set<Signed> signed() {
        return jdbc.sql("select message, tag, section, digest, claims from review_sign_off")
                .query((row, n) -> new Signed(section(row), claims(row.getString("claims"))))
                .set();
    }

    private static Set<ClaimId> claims(String words) {
        return words.isEmpty()
                ? Set.of()
                : Stream.of(words.split(" ")).map(ClaimId::of).collect(toSet());
    }

    /** Every section that the demo may show as an example. */
    List<SectionRef> examples() {
        return sections(jdbc.sql("select distinct message, tag, section, digest from review_example"));
    }

    /** Every section whose sign-off, or one that was renewed since, serves until that day at most. */
    List<SectionRef> signedUntil(LocalDate day) {
        return sections(jdbc.sql("""
                        select distinct message, tag, section, digest from review_sign_off
                        where review_by <= :day or review_by is null""").param("day", day));
    }

    /** Every variant of which somebody judged words that no safeguarding lead has signed, or disputed words. */
    List<VariantId> judgedAndUnsigned() {
        return jdbc.sql("""
                        select v.message, v.tag from review_verdict v left join review_sign_off s on s.digest = v.digest
                        where v.replaced_at is null and s.digest is null
                        union select message, tag from review_dispute where upheld is null order by message, tag""")
                .query((row, n) ->
                        new VariantId(MessageId.of(row.getString("message")), LanguageTag.of(row.getString("tag"))))
                .list();
    }

    private static List<SectionRef> sections(JdbcClient.StatementSpec query) {
        return query.query((row, n) -> section(row)).list();
    }

    private static SectionRef section(ResultSet row) throws SQLException {
        return new SectionRef(
                new VariantId(MessageId.of(row.getString("message")), LanguageTag.of(row.getString("tag"))),
                SectionKind.ofWord(row.getString("section")).orElseThrow(),
                new SectionDigest(row.getString("digest")));
    }

    /** The words that somebody signed, each with the last day on which the newest sign-off serves. */
    private Map<SectionDigest, LocalDate> signed(Asked asked) {
        record Row(SectionDigest digest, LocalDate by) {}
        return asked
                .of(jdbc, "select digest, review_by, signed_at from review_sign_off where %s order by id")
                .query((row, n) -> new Row(
                        new SectionDigest(row.getString("digest")),
                        Optional.ofNullable(row.getObject("review_by", LocalDate.class))
                                .orElse(yearAfter(row.getObject("signed_at", OffsetDateTime.class)
                                        .toInstant()))))
                .list()
                .stream()
                .collect(toMap(Row::digest, Row::by, (older, newer) -> newer));
    }

    private static LocalDate yearAfter(Instant signed) {
        return London.at(signed).toLocalDate().plusYears(1);
    }

    private Map<SectionDigest, String> withdrawn(Asked asked) {
        record Row(SectionDigest digest, String reason) {}
        return asked
                .of(jdbc, "select digest, reason from review_withdrawal where %s order by id")
                .query((row, n) -> new Row(new SectionDigest(row.getString("digest")), row.getString("reason")))
                .list()
                .stream()
                .collect(toMap(Row::digest, Row::reason, (older, newer) -> newer));
    }

    private Set<SectionDigest> in(String table, Asked asked) {
        return Set.copyOf(asked.of(jdbc, "select distinct digest from " + table + " where %s")
                .query((row, n) -> new SectionDigest(row.getString("digest")))
                .list());
    }
}
