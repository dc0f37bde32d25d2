package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.review.ReviewFixture.URDU;
import static org.ownwords.review.ReviewFixture.verdict;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;

class ReviewsTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aLaterVerdictReplacesTheFirstAndBothAreKept(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "مفت ہے");
        fixture.approve(poster, fixture.first);
        fixture.reviews.judge(fixture.first, poster, verdict(Decision.CHANGES_WANTED));
        Progress progress = fixture.reviews.progress(poster);
        assertThat(progress.approvals()).isZero();
        assertThat(progress.changesWanted()).isEqualTo(1);
        assertThat(fixture.reviews.mine(fixture.first, poster)).contains(verdict(Decision.CHANGES_WANTED));
        assertThat(fixture.reviews.mine(fixture.second, poster)).isEmpty();
        assertThat(fixture.jdbc
                        .sql("select count(*) from review_verdict")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoeverSavedTheWordsMayNeitherJudgeNorSignThem(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "مفت ہے");
        fixture.save(
                URDU, Origin.ADAPTED, SectionKind.LONG, "free", "مفت ہے", fixture.leadWhoReviews, Optional.empty());
        for (var author : new org.ownwords.account.Actor[] {fixture.author, fixture.leadWhoReviews}) {
            assertThatThrownBy(() -> fixture.approve(poster, author)).hasMessageContaining("You wrote these words");
        }
        assertThatThrownBy(() -> fixture.safeguarding.signOff(
                        fixture.leadWhoReviews, poster, new SignOff("Poster", true, false, "Fine")))
                .hasMessageContaining("You wrote these words");
        assertThatThrownBy(() -> fixture.reviews.backTranslate(fixture.author, poster, "It is free"))
                .hasMessageContaining("You wrote these words");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyReviewersJudgeAndOnlyLeadsSignWithdrawAndReadNotes(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "مفت ہے");
        assertThatThrownBy(() -> fixture.approve(poster, fixture.worker)).hasMessageContaining("community reviewers");
        assertThatThrownBy(() -> fixture.safeguarding.withdraw(fixture.worker, poster, "Why"))
                .hasMessageContaining("lead");
        assertThatThrownBy(() -> fixture.safeguarding.notes(fixture.first, poster))
                .hasMessageContaining("lead");
        assertThatThrownBy(() ->
                        fixture.safeguarding.signOff(fixture.first, poster, new SignOff("Poster", true, false, "Fine")))
                .hasMessageContaining("lead");
        assertThat(fixture.audited).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void signingNeedsTheReviewsThePreviewAndThoughtAboutWhatReviewersToldSafeguarding(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "مفت ہے");
        assertThatThrownBy(() -> fixture.sign(poster)).hasMessageContaining("one more approval");
        fixture.reviews.judge(
                fixture.first, poster, new Verdict(Decision.APPROVE, false, Optional.empty(), "", true, true));
        assertThatThrownBy(() -> fixture.sign(poster)).hasMessageContaining("Read the notes");
        assertThatThrownBy(() ->
                        fixture.safeguarding.signOff(fixture.lead, poster, new SignOff("Poster", false, true, "Fine")))
                .hasMessageContaining("preview");
        assertThatThrownBy(() ->
                        fixture.safeguarding.signOff(fixture.lead, poster, new SignOff("Poster", true, true, " ")))
                .isInstanceOf(ProblemException.class);
        fixture.safeguarding.signOff(fixture.lead, poster, new SignOff("Poster", true, true, "Asked her again, alone"));
        assertThat(fixture.reviews.progress(poster).approved()).isTrue();
        assertThat(fixture.safeguarding.notes(fixture.lead, poster))
                .singleElement()
                .matches(note -> note.pressed()
                        && note.mayKnowSomebody()
                        && note.reviewer().equals(Optional.of(fixture.first.person())));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aLeadWhoJudgedTheWordsCannotSignThem(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "مفت ہے");
        fixture.approve(poster, fixture.leadWhoReviews);
        assertThatThrownBy(() -> fixture.safeguarding.signOff(
                        fixture.leadWhoReviews, poster, new SignOff("Poster", true, false, "Fine")))
                .hasMessageContaining("You judged these words");
        fixture.sign(poster);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDeclaredConflictIsKeptAndDoesNotCount(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "مفت ہے");
        fixture.reviews.judge(
                fixture.first,
                poster,
                new Verdict(Decision.APPROVE, true, Optional.of(true), "I work there", false, false));
        assertThat(fixture.reviews.progress(poster).approvals()).isZero();
        assertThat(fixture.reviews.comments(poster)).containsExactly("I work there");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDisputeIsDecidedOnceWithAReasonWithinFiveDays(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef poster = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "مفت ہے");
        fixture.reviews.judge(fixture.first, poster, verdict(Decision.DISPUTE));
        Dispute dispute = fixture.reviews.progress(poster).disputes().get(0);
        assertThat(dispute.isOpen()).isTrue();
        assertThat(dispute.dueOn()).isEqualTo(ReviewFixture.TODAY.plusDays(5));
        long id = dispute.id();
        assertThatThrownBy(() -> fixture.safeguarding.decide(fixture.lead, poster, id, true, ""))
                .hasMessageContaining("Nothing was entered");
        assertThatThrownBy(() -> fixture.safeguarding.decide(fixture.first, poster, id, true, "No"))
                .hasMessageContaining("lead");
        fixture.safeguarding.decide(fixture.lead, poster, id, false, "The word is used by both sides");
        assertThatThrownBy(() -> fixture.safeguarding.decide(fixture.lead, poster, id, true, "Changed my mind"))
                .hasMessageContaining("no such dispute");
        assertThat(fixture.reviews.progress(poster).disputes())
                .singleElement()
                .matches(decided -> !decided.isOpen() && !decided.isUpheld());
        assertThat(fixture.audited).containsExactly("review.judge", "review.reject-dispute");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void wordsThatNothingHoldsAndMachineDraftsAreNotSigned(TestDatabase database) {
        var fixture = new ReviewFixture(database, false);
        SectionRef draft = fixture.save(URDU, Origin.MACHINE_DRAFT, SectionKind.LONG, "free", "مفت ہے");
        fixture.approve(draft, fixture.first);
        assertThatThrownBy(() -> fixture.sign(draft)).hasMessageContaining("machine draft");
        SectionRef gone =
                new SectionRef(URDU, SectionKind.LONG, new org.ownwords.message.SectionDigest("0".repeat(64)));
        assertThatThrownBy(() -> fixture.approve(gone, fixture.first)).hasMessageContaining("holds these words");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyTheDemoApprovesExamplesAndOnlyInventedOnes(TestDatabase database) {
        var demo = new ReviewFixture(database, true);
        SectionRef real = demo.save(URDU, Origin.TRANSLATED, SectionKind.SMS, "free", "مفت");
        assertThatThrownBy(() -> demo.reviews.approveExample(demo.worker, real)).hasMessageContaining("invented");
        SectionRef invented = demo.save(URDU, Origin.FICTIONAL, SectionKind.LONG, "free", "مفت ہے");
        demo.reviews.approveExample(demo.worker, invented);
        assertThat(demo.reviews.progress(invented).example()).isTrue();

        var live = new ReviewFixture(database, false);
        SectionRef there = live.save(URDU, Origin.FICTIONAL, SectionKind.LONG, "free", "مفت ہے");
        assertThatThrownBy(() -> live.reviews.approveExample(live.lead, there)).hasMessageContaining("demo");
    }
}
