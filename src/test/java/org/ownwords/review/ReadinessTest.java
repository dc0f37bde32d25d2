package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.ownwords.review.HoldKind.CHECK;
import static org.ownwords.review.HoldKind.CLAIM_EXPIRED;
import static org.ownwords.review.HoldKind.CLAIM_FALSE;
import static org.ownwords.review.HoldKind.CLAIM_UNVERIFIED;
import static org.ownwords.review.HoldKind.DISPUTED;
import static org.ownwords.review.HoldKind.EXAMPLE_OUTSIDE_DEMO;
import static org.ownwords.review.HoldKind.MACHINE_DRAFT;
import static org.ownwords.review.HoldKind.NOT_APPROVED;
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

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.TestDatabase;
import org.ownwords.directory.Fact;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.ownwords.message.Origin;
import org.ownwords.message.Recording;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.quality.Finding;
import org.ownwords.quality.Severity;

class ReadinessTest {

    private static final Fact NO_REPORT = fact("no-report-needed", true, TODAY);

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
    void approvalFollowsTheWordsAndNotTheVariant(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef before = approved(fixture, "no-report-needed");
        SectionRef after = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "no-report-needed", "نئے الفاظ");
        assertThat(fixture.standing(before, Use.NEW, NO_REPORT).mark()).isEqualTo(Mark.NONE);
        assertThat(fixture.standing(before, Use.NEW, NO_REPORT).ready()).isTrue();
        assertThat(fixture.standing(after, Use.NEW, NO_REPORT).mark()).isEqualTo(Mark.DRAFT);
        assertThat(kinds(fixture.standing(after, Use.NEW, NO_REPORT))).containsExactly(NOT_APPROVED);
        var both = fixture.readiness.ofAll(
                List.of(before, after), service(List.of(NO_REPORT), route(false)), route(false), Use.NEW, TODAY);
        assertThat(both.get(before)).isEqualTo(fixture.standing(before, Use.NEW, NO_REPORT));
        assertThat(both.get(after)).isEqualTo(fixture.standing(after, Use.NEW, NO_REPORT));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aTextMessageNeedsTwoReviewersAndSignOffAndSaysWhatIsMissing(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef sms = fixture.save(URDU, Origin.CO_DEVELOPED, SectionKind.SMS, "no-report-needed", "مفت");
        assertThat(reasons(fixture.standing(sms, Use.NEW, NO_REPORT)))
                .containsExactly("It needs 2 more approvals by independent community reviewers (0 of 2).");
        fixture.approve(sms, fixture.first);
        assertThat(reasons(fixture.standing(sms, Use.NEW, NO_REPORT)))
                .containsExactly("It needs one more approval by independent community reviewers (1 of 2).");
        fixture.approve(sms, fixture.second);
        assertThat(reasons(fixture.standing(sms, Use.NEW, NO_REPORT)))
                .containsExactly("Reviewers approved it; it waits for the safeguarding lead's sign-off.");
        assertThat(fixture.standing(sms, Use.RELEASED, NO_REPORT).ready()).isFalse();
        fixture.sign(sms);
        assertThat(fixture.standing(sms, Use.NEW, NO_REPORT)).isEqualTo(new Standing(Mark.NONE, List.of()));
        // A reviewer changes their mind: nothing new, but what was released goes on.
        fixture.reviews.judge(fixture.second, sms, verdict(Decision.CHANGES_WANTED));
        assertThat(kinds(fixture.standing(sms, Use.NEW, NO_REPORT))).containsExactly(NOT_APPROVED);
        assertThat(fixture.standing(sms, Use.RELEASED, NO_REPORT)).isEqualTo(new Standing(Mark.NONE, List.of()));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void safetyCriticalClaimsMustBeUnderstoodByTwoOrTranslatedBack(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef text = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "confidential", "راز");
        Fact confidential = fact("confidential", true, TODAY);
        fixture.approve(text, fixture.first);
        fixture.reviews.judge(
                fixture.second, text, new Verdict(Decision.APPROVE, false, Optional.of(false), "", false, false));
        assertThat(reasons(fixture.standing(text, Use.NEW, confidential)))
                .singleElement()
                .asString()
                .contains("2 reviewers must answer", "(1 did)", "back-translation");
        fixture.reviews.backTranslate(fixture.third, text, "Secret, but for three cases");
        assertThat(reasons(fixture.standing(text, Use.NEW, confidential)))
                .singleElement()
                .asString()
                .contains("sign-off");
        assertThat(fixture.reviews.backTranslation(text)).contains("Secret, but for three cases");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aLanguageWithOneReviewerIsLabelledAndNotPassedInSilence(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef sms = fixture.save(URDU, Origin.CO_DEVELOPED, SectionKind.SMS, "no-report-needed", "مفت");
        fixture.approve(sms, fixture.first);
        assertThat(fixture.reviews.progress(sms).reviewed()).isFalse();
        fixture.reviews.labelOnlyReviewer(fixture.lead, URDU, Optional.of("One speaker in the county"));
        assertThat(fixture.reviews.progress(sms).reviewed()).isTrue();
        assertThat(fixture.reviews.progress(sms).onlyReviewer()).contains("One speaker in the county");
        fixture.reviews.labelOnlyReviewer(fixture.lead, URDU, Optional.empty());
        assertThat(fixture.reviews.progress(sms).reviewed()).isFalse();
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
        fixture.reviews.decide(fixture.lead, poster, dispute, true, "It blames her");
        for (Use use : Use.values()) {
            assertThat(kinds(fixture.standing(poster, use, NO_REPORT))).contains(DISPUTED);
            assertThat(fixture.standing(poster, use, NO_REPORT).mark()).isEqualTo(Mark.DRAFT);
        }
        SectionRef other = fixture.save(URDU, Origin.TRANSLATED, SectionKind.HEADLINE, "no-report-needed", "سرخی");
        fixture.approve(other, fixture.first);
        fixture.sign(other);
        fixture.reviews.withdraw(fixture.lead, other, "Wrong number of exceptions");
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
        fixture.recorded.add(mock(Recording.class));
        assertThat(fixture.standing(heard, Use.NEW, NO_REPORT).ready()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void machineDraftsStayHeldAndMarkedWhoeverApprovesThem(TestDatabase database) {
        var fixture = new ReviewFixture(database, true);
        SectionRef draft = fixture.save(URDU, Origin.MACHINE_DRAFT, SectionKind.LONG, "no-report-needed", "مفت ہے");
        fixture.approve(draft, fixture.first, fixture.second);
        for (Use use : Use.values()) {
            assertThat(fixture.standing(draft, use, NO_REPORT).mark()).isEqualTo(Mark.DRAFT);
            assertThat(kinds(fixture.standing(draft, use, NO_REPORT))).containsExactly(MACHINE_DRAFT);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void examplesAreReadyInTheDemoAloneAndAlwaysMarked(TestDatabase database) {
        for (boolean demo : new boolean[] {true, false}) {
            var fixture = new ReviewFixture(database, demo);
            SectionRef example = fixture.save(URDU, Origin.FICTIONAL, SectionKind.LONG, "no-report-needed", "مفت ہے");
            HoldKind before = demo ? NOT_APPROVED : EXAMPLE_OUTSIDE_DEMO;
            assertThat(kinds(fixture.standing(example, Use.NEW, NO_REPORT))).containsExactly(before);
            if (demo) {
                fixture.reviews.approveExample(fixture.worker, example);
                assertThat(fixture.standing(example, Use.NEW, NO_REPORT).ready())
                        .isTrue();
                assertThat(kinds(fixture.standing(example, Use.NEW, fact("no-report-needed", false, TODAY))))
                        .containsExactly(CLAIM_FALSE);
            }
            for (Use use : Use.values()) {
                assertThat(fixture.standing(example, use, NO_REPORT).mark()).isEqualTo(Mark.EXAMPLE);
            }
        }
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

    private static SectionRef approved(ReviewFixture fixture, String claim) {
        SectionRef poster = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, claim, "مفت ہے");
        fixture.approve(poster, fixture.first);
        fixture.sign(poster);
        return poster;
    }

    private static Finding finding(Severity severity, SectionKind section, String what) {
        return new Finding("a-check", severity, Optional.of(section), Optional.empty(), what, "Change it.");
    }

    private static List<HoldKind> kinds(Standing standing) {
        return standing.holds().stream().map(Hold::kind).toList();
    }

    private static List<String> reasons(Standing standing) {
        return standing.holds().stream().map(Hold::reason).toList();
    }
}
