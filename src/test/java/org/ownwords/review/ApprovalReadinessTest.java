package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.review.HoldKind.CLAIM_FALSE;
import static org.ownwords.review.HoldKind.EXAMPLE_OUTSIDE_DEMO;
import static org.ownwords.review.HoldKind.MACHINE_DRAFT;
import static org.ownwords.review.HoldKind.NOT_APPROVED;
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

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.directory.Fact;
import org.ownwords.message.Mark;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;

/** Who must have approved words before they are ready, and the mark they carry until then. */
class ApprovalReadinessTest {

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
        fixture.safeguarding.labelOnlyReviewer(fixture.lead, URDU, Optional.of("One speaker in the county"));
        assertThat(fixture.reviews.progress(sms).reviewed()).isTrue();
        assertThat(fixture.reviews.progress(sms).onlyReviewer()).contains("One speaker in the county");
        fixture.safeguarding.labelOnlyReviewer(fixture.lead, URDU, Optional.empty());
        assertThat(fixture.reviews.progress(sms).reviewed()).isFalse();
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
}
