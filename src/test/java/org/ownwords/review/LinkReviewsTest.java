package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.review.ReviewFixture.URDU;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.review.link.Answers;
import org.ownwords.review.link.GivenLink;
import org.ownwords.review.link.Invitation;
import org.ownwords.review.link.Subject;
import org.ownwords.review.link.VoiceNote;

class LinkReviewsTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void openingWritesNothingAndSendingUsesTheLinkUpOnce(TestDatabase database) {
        var fixture = new LinkFixture(database);
        SectionRef poster = fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        for (int i = 0; i < 3; i++) {
            Invitation opened = fixture.found(link);
            Subject subject = fixture.links.subject(opened).orElseThrow();
            assertThat(fixture.links.answers(opened, subject).fields()).isEmpty();
            assertThat(opened.begun()).isEmpty();
        }
        assertThat(fixture.answerAndSend(link, Decision.APPROVE)).isTrue();
        assertThat(fixture.links.state(fixture.found(link))).isEqualTo(Invitation.State.USED);
        Subject subject = fixture.links.subject(fixture.found(link)).orElseThrow();
        assertThat(fixture.links.save(fixture.found(link), subject.key(), Map.of(Answers.COMMENT, "later")))
                .isFalse();
        assertThat(fixture.links.send(fixture.found(link), subject.key())).isFalse();
        Progress progress = fixture.reviews.progress(poster);
        assertThat(progress.approvals()).isEqualTo(1);
        assertThat(progress.understood()).isEqualTo(1);
        assertThat(fixture.jdbc
                        .sql("select count(*) from review_answer")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(fixture.audited).containsExactly("review.invite", "review.link-answered");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void answersOutlastALostSignalAndTheSamePageSentTwiceChangesNothing(TestDatabase database) {
        var fixture = new LinkFixture(database);
        fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        Subject subject = fixture.links.subject(fixture.found(link)).orElseThrow();
        for (int i = 0; i < 2; i++) {
            assertThat(fixture.links.save(
                            fixture.found(link), subject.key(), Map.of("wrong-1", "yes", "better-1", "بہتر")))
                    .isTrue();
        }
        Answers kept = fixture.links.answers(fixture.found(link), subject);
        assertThat(kept.ticked("wrong-1")).isTrue();
        assertThat(kept.text("better-1")).isEqualTo("بہتر");
        assertThat(fixture.found(link).begun()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void wordsChangedMeanwhileAreShownBeforeAnythingIsAccepted(TestDatabase database) {
        var fixture = new LinkFixture(database);
        SectionRef before = fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        Subject old = fixture.answer(link, Decision.APPROVE);
        SectionRef now = fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "یہ بالکل مفت ہے۔");
        assertThat(fixture.links.send(fixture.found(link), old.key())).isFalse();
        Subject changed = fixture.links.subject(fixture.found(link)).orElseThrow();
        assertThat(fixture.links.changed(fixture.found(link), changed)).isTrue();
        assertThat(fixture.links.answers(fixture.found(link), changed).fields()).isEmpty();
        // Nor by sending the key of the new words with the answers about the old.
        assertThat(fixture.links.send(fixture.found(link), changed.key())).isFalse();
        assertThat(fixture.answerAndSend(link, Decision.APPROVE)).isTrue();
        assertThat(fixture.reviews.progress(before).approvals()).isZero();
        assertThat(fixture.reviews.progress(now).approvals()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        // decision, questions answered, conflict, marked, comment, spoken: refused at
        "APPROVE, true, false, false, '', false, ''",
        "APPROVE, false, false, false, '', false, q-",
        "CHANGES_WANTED, true, false, false, '', false, comment",
        "CHANGES_WANTED, true, false, true, '', false, ''",
        "CHANGES_WANTED, true, false, false, Not our word, false, ''",
        "CHANGES_WANTED, true, false, false, '', true, ''",
        "DISPUTE, true, false, false, '', false, comment",
        "DISPUTE, true, true, true, '', false, ''"
    })
    void sendsWhatIsCompleteAndSaysWhatIsMissing(
            Decision decision,
            boolean answered,
            boolean conflict,
            boolean marked,
            String comment,
            boolean spoken,
            String missing) {
        var fixture = new LinkFixture(TestDatabase.H2);
        SectionRef poster = fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        Subject subject = fixture.links.subject(fixture.found(link)).orElseThrow();
        Map<String, String> fields = new HashMap<>(LinkFixture.right(subject, decision));
        if (!answered) {
            fields.remove(Answers.field(subject.questions().get(0).claim()));
        }
        fields.put(Answers.CONFLICT, conflict ? "yes" : "no");
        fields.put("wrong-0", marked ? "yes" : "no");
        fields.put(Answers.COMMENT, comment);
        fixture.links.save(fixture.found(link), subject.key(), fields);
        if (spoken) {
            fixture.links.speak(fixture.found(link), false, LinkFixture.sound("no"));
        }
        if (missing.isEmpty()) {
            assertThat(fixture.links.send(fixture.found(link), subject.key())).isTrue();
            Progress progress = fixture.reviews.progress(poster);
            assertThat(progress.approvals()).isEqualTo(decision == Decision.APPROVE && !conflict ? 1 : 0);
            assertThat(progress.disputes()).hasSize(decision == Decision.DISPUTE ? 1 : 0);
            assertThat(fixture.reviews.marked(poster)).hasSize(marked ? 1 : 0);
        } else {
            assertThatThrownBy(() -> fixture.links.send(fixture.found(link), subject.key()))
                    .hasMessageContaining(missing);
            assertThat(fixture.links.state(fixture.found(link))).isEqualTo(Invitation.State.OPEN);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsToldToSafeguardingReachesTheLeadAtOnceStaysAndIsShownToNobodyElse(TestDatabase database) {
        var fixture = new LinkFixture(database);
        SectionRef poster = fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        fixture.links.tell(fixture.found(link), true, false);
        // Somebody else opens the link later and sends the page blank.
        fixture.links.tell(fixture.found(link), false, false);
        assertThat(fixture.reviews.notes(fixture.lead, poster)).singleElement().satisfies(note -> {
            assertThat(note.pressed()).isTrue();
            assertThat(note.mayKnowSomebody()).isFalse();
            assertThat(note.guest()).contains(fixture.found(link).guest());
        });
        assertThatThrownBy(() -> fixture.reviews.notes(fixture.worker, poster)).hasMessageContaining("lead");
        Subject subject = fixture.answer(link, Decision.APPROVE);
        assertThat(String.valueOf(
                        fixture.links.answers(fixture.found(link), subject).fields()))
                .doesNotContain("pressed");
        fixture.links.send(fixture.found(link), subject.key());
        assertThat(fixture.audited).containsExactly("review.invite", "review.link-answered");
        assertThatThrownBy(() -> fixture.sign(poster)).hasMessageContaining("Read the notes");
        fixture.reviews.signOff(fixture.lead, poster, new SignOff("Poster", true, true, "Asked her alone"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aVoiceIsKeptSealedAndHeardByThoseAloneWhoMay(TestDatabase database) throws IOException {
        var fixture = new LinkFixture(database);
        fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        fixture.links.speak(fixture.found(link), false, LinkFixture.sound("say it otherwise"));
        fixture.links.speak(fixture.found(link), true, LinkFixture.sound("my brother made me"));
        try (var files = Files.list(fixture.folder.resolve("data/review-notes"))) {
            assertThat(files.toList())
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain("otherwise", "brother", "OggS"));
        }
        assertThat(fixture.links.notes(fixture.found(link))).isEqualTo(1);
        List<VoiceNote> worker = fixture.notes.of(fixture.worker, link.invitation());
        assertThat(worker).hasSize(1);
        assertThat(fixture.notes.sound(fixture.worker, worker.get(0))).isEqualTo(LinkFixture.sound("say it otherwise"));
        List<VoiceNote> lead = fixture.notes.of(fixture.lead, link.invitation());
        assertThat(lead).hasSize(2);
        assertThatThrownBy(() -> fixture.notes.sound(fixture.worker, lead.get(1)))
                .hasMessageContaining("not for you");
        assertThat(fixture.notes.of(fixture.author, link.invitation()))
                .as("a voice tells the author whose it is")
                .isEmpty();
        assertThat(fixture.audited).containsExactly("review.invite", "review.hear-note");
    }

    @Test
    void takesNoFileThatIsNoSoundNoneTooLargeAndNoSixth() {
        var fixture = new LinkFixture(TestDatabase.H2);
        fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        assertThatThrownBy(() ->
                        fixture.links.speak(fixture.found(link), false, "<html>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("no sound");
        assertThatThrownBy(() -> fixture.links.speak(fixture.found(link), false, new byte[(6 << 20) + 1]))
                .hasMessageContaining("larger than 6 MB");
        for (int i = 0; i < 5; i++) {
            fixture.links.speak(fixture.found(link), false, LinkFixture.sound("note " + i));
        }
        assertThatThrownBy(() -> fixture.links.speak(fixture.found(link), false, LinkFixture.sound("sixth")))
                .hasMessageContaining("five recordings");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDisputeByLinkHoldsNewUsesUntilTheLeadDecidesAndIsOverdueAfterFiveDays(TestDatabase database) {
        var fixture = new LinkFixture(database);
        SectionRef poster = fixture.poster();
        fixture.approve(poster, fixture.first, fixture.second);
        fixture.sign(poster);
        GivenLink link = fixture.invite("Zarina");
        Subject subject = fixture.links.subject(fixture.found(link)).orElseThrow();
        Map<String, String> fields = new HashMap<>(LinkFixture.right(subject, Decision.DISPUTE));
        fields.put("wrong-0", "yes");
        fixture.links.save(fixture.found(link), subject.key(), fields);
        fixture.links.send(fixture.found(link), subject.key());
        assertThat(fixture.standing(poster, Use.NEW, ReviewFixture.fact("free", true, ReviewFixture.TODAY.plusDays(9)))
                        .holds())
                .extracting(Hold::kind)
                .contains(HoldKind.DISPUTED);
        // Also after somebody wrote newer words the dispute of the old, which are released, still waits.
        fixture.save(URDU, Origin.TRANSLATED, SectionKind.LONG, "free", "نئے الفاظ۔");
        OpenDispute open = fixture.reviews.openDisputes(fixture.lead).get(0);
        assertThat(open.section()).isEqualTo(poster);
        assertThat(open.dispute().dueOn()).isEqualTo(ReviewFixture.TODAY.plusDays(5));
        assertThatThrownBy(() -> fixture.reviews.openDisputes(fixture.worker)).hasMessageContaining("lead");
        fixture.reviews.decide(fixture.lead, poster, open.dispute().id(), true, "She is right");
        assertThat(fixture.reviews.openDisputes(fixture.lead)).isEmpty();
        assertThat(fixture.reviews.progress(poster).approved()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSheetIsTypedInOnceByWhoeverDidNotWriteTheWordsAndIsMarkedSo(TestDatabase database) {
        var fixture = new LinkFixture(database);
        SectionRef poster = fixture.save(
                URDU,
                Origin.TRANSLATED,
                SectionKind.LONG,
                "free",
                "مفت ہے",
                fixture.leadWhoReviews,
                java.util.Optional.empty());
        GivenLink link = fixture.invite("Zarina");
        Subject subject = fixture.paper.subject(fixture.found(link)).orElseThrow();
        Map<String, String> fields = new HashMap<>(LinkFixture.right(subject, Decision.APPROVE));
        fields.put(Answers.ASSISTED, "yes");
        assertThatThrownBy(() -> fixture.paper.enter(fixture.worker, link.invitation(), "00000000", fields))
                .hasMessageContaining("other words");
        assertThatThrownBy(() -> fixture.paper.enter(fixture.leadWhoReviews, link.invitation(), subject.key(), fields))
                .hasMessageContaining("You wrote these words");
        // A sheet may come back after the link has ended.
        fixture.clock.pass(Duration.ofDays(20));
        fixture.paper.enter(fixture.worker, link.invitation(), subject.key(), fields);
        assertThat(fixture.reviews.received(fixture.lead, poster))
                .containsExactly(new Received(Way.PAPER, true, false));
        assertThat(fixture.found(link).enteredBy()).contains(fixture.worker.person());
        assertThatThrownBy(() -> fixture.paper.enter(fixture.worker, link.invitation(), subject.key(), fields))
                .hasMessageContaining("answered or taken back already");
        assertThatThrownBy(() -> fixture.paper.tell(fixture.worker, link.invitation(), true, false))
                .hasMessageContaining("safeguarding lead");
        fixture.paper.tell(fixture.lead, link.invitation(), true, false);
        assertThat(fixture.reviews.notes(fixture.lead, poster)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSignOffServesUntilItsReviewDateForNewUsesAndLongerForReleasedOnes(TestDatabase database) {
        var fixture = new LinkFixture(database);
        SectionRef poster = fixture.poster();
        fixture.approve(poster, fixture.first, fixture.second);
        var soon = ReviewFixture.TODAY.plusDays(3);
        fixture.reviews.signOff(
                fixture.lead, poster, new SignOff("Poster", true, false, "Fine", java.util.Optional.of(soon)));
        assertThat(fixture.reviews.progress(poster).reviewBy()).contains(soon);
        var fact = ReviewFixture.fact("free", true, soon.plusDays(30));
        var service = ReviewFixture.service(List.of(), ReviewFixture.route(false, fact));
        var route = ReviewFixture.route(false, fact);
        assertThat(fixture.readiness.of(poster, service, route, Use.NEW, soon).holds())
                .isEmpty();
        assertThat(fixture.readiness
                        .of(poster, service, route, Use.NEW, soon.plusDays(1))
                        .holds())
                .extracting(Hold::kind)
                .containsExactly(HoldKind.REVIEW_DUE);
        assertThat(fixture.readiness
                        .of(poster, service, route, Use.RELEASED, soon.plusDays(1))
                        .holds())
                .isEmpty();
        fixture.sign(poster);
        assertThat(fixture.reviews.progress(poster).reviewBy()).contains(ReviewFixture.TODAY.plusYears(1));
    }
}
