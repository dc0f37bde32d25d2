package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.message.SectionRef;
import org.ownwords.review.link.GivenLink;
import org.ownwords.review.link.Subject;
import org.ownwords.review.link.Told;
import org.ownwords.review.link.ToldAlone;
import org.ownwords.review.link.VoiceNote;

class ConfidentialNotesTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsToldToSafeguardingReachesTheLeadAtOnceStaysAndIsShownToNobodyElse(TestDatabase database) {
        var fixture = new LinkFixture(database);
        SectionRef poster = fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        fixture.links.tell(fixture.found(link), true, false);
        // Somebody else opens the link later and sends the page blank.
        fixture.links.tell(fixture.found(link), false, false);
        assertThat(fixture.safeguarding.notes(fixture.lead, poster))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.pressed()).isTrue();
                    assertThat(note.mayKnowSomebody()).isFalse();
                    assertThat(note.guest()).contains(fixture.found(link).guest());
                });
        assertThatThrownBy(() -> fixture.safeguarding.notes(fixture.worker, poster))
                .hasMessageContaining("lead");
        Subject subject = fixture.answer(link, Decision.APPROVE);
        assertThat(String.valueOf(
                        fixture.links.answers(fixture.found(link), subject).fields()))
                .doesNotContain("pressed");
        fixture.links.send(fixture.found(link), subject.key());
        assertThat(fixture.audited).containsExactly("review.invite", "review.link-answered");
        assertThatThrownBy(() -> fixture.sign(poster)).hasMessageContaining("Read the notes");
        fixture.safeguarding.signOff(fixture.lead, poster, new SignOff("Poster", true, true, "Asked her alone"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void itWaitsForALeadFromEveryWayUntilItIsReadAndAgainWhenSomethingNewIsTold(TestDatabase database) {
        var fixture = new LinkFixture(database);
        SectionRef poster = fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        var told = new ToldAlone(fixture.jdbc, fixture.transactions, fixture.accounts, fixture.clock);
        fixture.links.tell(fixture.found(link), true, false);
        fixture.clock.pass(Duration.ofMinutes(1));
        fixture.links.speak(fixture.found(link), true, LinkFixture.sound("alone"));
        fixture.links.speak(fixture.found(link), false, LinkFixture.sound("for all"));
        fixture.clock.pass(Duration.ofMinutes(1));
        fixture.reviews.judge(
                fixture.first, poster, new Verdict(Decision.APPROVE, false, Optional.empty(), "", false, true));
        assertThat(told.unread(fixture.lead))
                .extracting(Told::source)
                .containsExactly(Told.Source.LINK, Told.Source.VOICE, Told.Source.ACCOUNT);
        assertThat(told.unread(fixture.worker)).isEmpty();
        for (Told one : told.unread(fixture.lead)) {
            assertThatThrownBy(() -> told.read(fixture.worker, one.source(), one.number()))
                    .hasMessageContaining("does not wait");
            told.read(fixture.lead, one.source(), one.number());
        }
        assertThat(told.unread(fixture.lead)).isEmpty();
        fixture.links.tell(fixture.found(link), true, false);
        assertThat(told.unread(fixture.lead)).isEmpty();
        fixture.links.tell(fixture.found(link), false, true);
        assertThat(told.unread(fixture.lead)).singleElement().matches(again -> again.pressed() && again.mayKnow());
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
}
