package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.review.HoldKind.CHECK;
import static org.ownwords.review.HoldKind.CLAIM_EXPIRED;
import static org.ownwords.review.HoldKind.CLAIM_FALSE;
import static org.ownwords.review.HoldKind.CLAIM_UNVERIFIED;
import static org.ownwords.review.HoldKind.DISPUTED;
import static org.ownwords.review.HoldKind.NO_RECORDING;
import static org.ownwords.review.HoldKind.NO_SECTION;
import static org.ownwords.review.HoldKind.ROUTE_RETIRED;
import static org.ownwords.review.HoldKind.STALE;
import static org.ownwords.review.HoldKind.WITHDRAWN;
import static org.ownwords.review.ReviewFixture.ENGLISH;
import static org.ownwords.review.ReviewFixture.TODAY;
import static org.ownwords.review.ReviewFixture.URDU;
import static org.ownwords.review.ReviewFixture.fact;
import static org.ownwords.review.ReviewFixture.route;
import static org.ownwords.review.ReviewFixture.service;
import static org.ownwords.review.ReviewFixture.verdict;
import static org.ownwords.review.Standings.NO_REPORT;
import static org.ownwords.review.Standings.approved;
import static org.ownwords.review.Standings.kinds;
import static org.ownwords.review.Standings.reasons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.PersonId;
import org.ownwords.directory.Fact;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.ownwords.message.Origin;
import org.ownwords.message.Recording;
import org.ownwords.message.RecordingId;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.quality.Finding;
import org.ownwords.quality.Severity;
import org.ownwords.sound.AudioType;

/** What holds words that were approved: facts, routes, disputes, a changed source, a check, a recording. */
class ReadinessTest {

    static Stream<Arguments> facts() {
        return Stream.of(
                        new Object[] {TODAY, true, List.of(), List.of(), List.of()},
                        new Object[] {TODAY.minusDays(1), true, List.of(CLAIM_EXPIRED), List.of(), List.of()},
                        new Object[] {
                            TODAY.plusYears(1), false, List.of(CLAIM_FALSE), List.of(CLAIM_FALSE), List.of(CLAIM_FALSE)
                        })
                .flatMap(row -> Stream.of(TestDatabase.values())
                        .map(database -> Arguments.of(database, row[0], row[1], row[2], row[3], row[4])));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFalseFactHoldsEveryUseAndAnExpiredOneOnlyANewUse(
            TestDatabase database,
            java.time.LocalDate expires,
            boolean holds,
            List<HoldKind> forNew,
            List<HoldKind> released,
            List<HoldKind> page) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = approved(fixture, "no-report-needed");
        Fact fact = fact("no-report-needed", holds, expires);
        assertThat(kinds(fixture.standing(poster, Use.NEW, fact))).isEqualTo(forNew);
        assertThat(kinds(fixture.standing(poster, Use.RELEASED, fact))).isEqualTo(released);
        assertThat(kinds(fixture.standing(poster, Use.PAGE, fact))).isEqualTo(page);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatNobodyVerifiedHoldsEveryUseAndTheReasonNamesTheClaim(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = approved(fixture, "independent-of-police");
        Fact ofService = fact("independent-of-police", true, TODAY);
        for (Use use : Use.values()) {
            Standing standing = fixture.standing(poster, use, ofService);
            assertThat(kinds(standing)).containsExactly(CLAIM_UNVERIFIED);
            assertThat(standing.holds().get(0).reason())
                    .isEqualTo(
                            "It says \"Independent of the police\", which nobody has verified of Listening line and its \"Helpline\".");
        }
        var verified = route(false, ofService);
        assertThat(fixture.readiness
                        .of(poster, service(List.of(ofService), verified), verified, Use.NEW, TODAY)
                        .ready())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRetiredRouteHoldsEveryUse(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = approved(fixture, "free");
        var retired = route(true, fact("free", true, TODAY));
        for (Use use : Use.values()) {
            assertThat(kinds(fixture.readiness.of(poster, service(List.of(), retired), retired, use, TODAY)))
                    .containsExactly(ROUTE_RETIRED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void withdrawalAndAnUpheldDisputeHoldEveryUseAndAnOpenDisputeANewOne(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = approved(fixture, "no-report-needed");
        fixture.reviews.judge(fixture.second, poster, verdict(Decision.DISPUTE));
        assertThat(reasons(fixture.standing(poster, Use.NEW, NO_REPORT)))
                .containsExactly("A reviewer disputes it; the safeguarding lead decides by 19 October 2026.");
        assertThat(fixture.standing(poster, Use.RELEASED, NO_REPORT).ready()).isTrue();
        long dispute = fixture.reviews.progress(poster).disputes().get(0).id();
        fixture.safeguarding.decide(fixture.lead, poster, dispute, true, "It blames her");
        for (Use use : Use.values()) {
            assertThat(kinds(fixture.standing(poster, use, NO_REPORT))).contains(DISPUTED);
            assertThat(fixture.standing(poster, use, NO_REPORT).mark()).isEqualTo(Mark.DRAFT);
        }
        SectionRef other = fixture.save(URDU, Origin.TRANSLATED, SectionKind.HEADLINE, "no-report-needed", "سرخی");
        fixture.approve(other, fixture.first);
        fixture.sign(other);
        fixture.safeguarding.withdraw(fixture.lead, other, "Wrong number of exceptions");
        for (Use use : Use.values()) {
            assertThat(kinds(fixture.standing(other, use, NO_REPORT))).contains(WITHDRAWN);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aChangedSourceHoldsANewUseOnly(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef english = fixture.save(ENGLISH, Origin.CO_DEVELOPED, SectionKind.LONG, "", "It is free.");
        SectionRef poster = fixture.save(
                URDU,
                Origin.TRANSLATED,
                SectionKind.LONG,
                "no-report-needed",
                "مفت ہے",
                fixture.author,
                Optional.of("en-GB@" + english.digest().brief()));
        fixture.approve(poster, fixture.first);
        fixture.sign(poster);
        assertThat(fixture.standing(poster, Use.NEW, NO_REPORT).ready()).isTrue();
        fixture.save(ENGLISH, Origin.CO_DEVELOPED, SectionKind.LONG, "", "It costs nothing.");
        assertThat(kinds(fixture.standing(poster, Use.NEW, NO_REPORT))).containsExactly(STALE);
        assertThat(fixture.standing(poster, Use.RELEASED, NO_REPORT).ready()).isTrue();
        assertThat(fixture.standing(poster, Use.PAGE, NO_REPORT).ready()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aCheckThatBlocksHoldsItsSectionAndOneThatCannotTellDoesNot(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = approved(fixture, "no-report-needed");
        fixture.findings.add(finding(Severity.BLOCK, SectionKind.SMS, "In the text message."));
        fixture.findings.add(finding(Severity.CANNOT_TELL, SectionKind.LONG, "Perhaps."));
        fixture.findings.add(finding(Severity.WARN, SectionKind.LONG, "Long sentence."));
        assertThat(fixture.standing(poster, Use.NEW, NO_REPORT).ready()).isTrue();
        fixture.findings.add(finding(Severity.BLOCK, SectionKind.LONG, "The number is charged."));
        assertThat(kinds(fixture.standing(poster, Use.NEW, NO_REPORT))).containsExactly(CHECK);
        assertThat(reasons(fixture.standing(poster, Use.NEW, NO_REPORT)))
                .containsExactly("The number is charged. Change it.");
        assertThat(fixture.standing(poster, Use.RELEASED, NO_REPORT).ready()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSpokenLanguageWaitsForARecordingAndAWrittenOneDoesNot(TestDatabase database) {
        var fixture = new ReviewFixture(database, true);
        var mirpuri = new VariantId(ReviewFixture.MESSAGE, LanguageTag.of("phr-x-mirpuri"));
        SectionRef heard = fixture.save(mirpuri, Origin.FICTIONAL, SectionKind.SPOKEN, "no-report-needed", "سنیں");
        SectionRef read = fixture.save(URDU, Origin.FICTIONAL, SectionKind.SPOKEN, "no-report-needed", "سنیں");
        fixture.reviews.approveExample(fixture.worker, heard);
        fixture.reviews.approveExample(fixture.worker, read);
        assertThat(kinds(fixture.standing(heard, Use.NEW, NO_REPORT))).containsExactly(NO_RECORDING);
        assertThat(fixture.standing(heard, Use.RELEASED, NO_REPORT).ready()).isTrue();
        assertThat(fixture.standing(read, Use.NEW, NO_REPORT).ready()).isTrue();
        fixture.recorded.add(recording(heard, Optional.empty(), Optional.of(ReviewFixture.TODAY.minusDays(1))));
        assertThat(why(fixture.standing(heard, Use.NEW, NO_REPORT))).contains("agrees to be heard or seen any more");
        fixture.recorded.set(0, recording(heard, Optional.of("another number"), Optional.empty()));
        assertThat(why(fixture.standing(heard, Use.NEW, NO_REPORT))).contains("number of another service");
        fixture.recorded.set(0, recording(heard, Optional.empty(), Optional.of(ReviewFixture.TODAY)));
        assertThat(fixture.standing(heard, Use.NEW, NO_REPORT).ready()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRecordingThatIsNewerThanTheApprovalsWaitsUntilItWasHeard(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        var mirpuri = new VariantId(ReviewFixture.MESSAGE, LanguageTag.of("phr-x-mirpuri"));
        SectionRef heard = fixture.save(mirpuri, Origin.ADAPTED, SectionKind.SPOKEN, "no-report-needed", "Listen.");
        fixture.approve(heard, fixture.first, fixture.second);
        fixture.sign(heard);
        fixture.clock.pass(java.time.Duration.ofHours(2));
        fixture.recorded.add(recording(heard, Optional.empty(), Optional.empty()));
        assertThat(why(fixture.standing(heard, Use.NEW, NO_REPORT))).contains("newer than the approvals");
        fixture.approve(heard, fixture.first, fixture.second);
        assertThat(why(fixture.standing(heard, Use.NEW, NO_REPORT))).contains("newer than the approvals");
        fixture.sign(heard);
        assertThat(fixture.standing(heard, Use.NEW, NO_REPORT).ready()).isTrue();
    }

    private static Recording recording(SectionRef section, Optional<String> filled, Optional<LocalDate> until) {
        return new Recording(
                new RecordingId(1),
                section,
                section.variant().tag(),
                Optional.of(AudioType.WAV),
                "a.wav",
                9,
                9,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                filled,
                new Recording.Reader("Voice 1", "", until, Optional.empty()),
                new PersonId(6),
                Instant.parse("2026-10-14T10:00:00Z"));
    }

    private static String why(Standing standing) {
        return standing.holds().stream()
                .filter(hold -> hold.kind() == NO_RECORDING)
                .map(Hold::reason)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void wordsThatNothingHoldsAreHeld(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef gone = new SectionRef(URDU, SectionKind.LONG, new SectionDigest("0".repeat(64)));
        Standing standing = fixture.standing(gone, Use.RELEASED);
        assertThat(kinds(standing)).containsExactly(NO_SECTION);
        assertThat(standing.mark()).isEqualTo(Mark.DRAFT);
    }

    private static Finding finding(Severity severity, SectionKind section, String what) {
        return new Finding("a-check", severity, Optional.of(section), Optional.empty(), what, "Change it.");
    }
}
