package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.review.ReviewFixture.URDU;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
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
        fields.put("better-0", "مفت ".repeat(262_144));
        assertThatThrownBy(() -> fixture.paper.enter(fixture.worker, link.invitation(), subject.key(), fields))
                .hasMessageContaining("better-0: The better words of sentence 1 are longer than 2000 characters.");
        fields.remove("better-0");
        // A sheet may come back after the link has ended.
        fixture.clock.pass(Duration.ofDays(20));
        fixture.paper.enter(fixture.worker, link.invitation(), subject.key(), fields);
        assertThat(fixture.safeguarding.received(fixture.lead, poster))
                .containsExactly(new Received(Way.PAPER, true, false));
        assertThat(fixture.found(link).enteredBy()).contains(fixture.worker.person());
        assertThatThrownBy(() -> fixture.paper.enter(fixture.worker, link.invitation(), subject.key(), fields))
                .hasMessageContaining("answered or taken back already");
        assertThatThrownBy(() -> fixture.paper.tell(fixture.worker, link.invitation(), true, false))
                .hasMessageContaining("safeguarding lead");
        fixture.paper.tell(fixture.lead, link.invitation(), true, false);
        assertThat(fixture.safeguarding.notes(fixture.lead, poster)).hasSize(1);
    }
}
