package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.review.ReviewFixture.URDU;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.OrganisationId;
import org.ownwords.review.link.GivenLink;
import org.ownwords.review.link.Invitation.State;
import org.ownwords.review.link.Invitations;

class InvitationsTest {

    private static final OrganisationId US = new OrganisationId(1);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theDatabaseKeepsNeitherTheTokenNorTheNameAndTheAuditNeither(TestDatabase database) {
        var fixture = new LinkFixture(database);
        fixture.poster();
        GivenLink link = fixture.invite("Zarina of the library");
        assertThat(link.token()).matches("[A-Za-z0-9_-]{22}");
        assertThat(link.toString()).doesNotContain(link.token());
        String rows = String.valueOf(fixture.jdbc
                .sql("select * from review_invitation, review_guest")
                .query()
                .listOfRows());
        assertThat(rows).doesNotContain(link.token(), "Zarina");
        assertThat(fixture.invitations.name(US, fixture.found(link).guest())).isEqualTo("Zarina of the library");
        assertThat(fixture.audited).containsExactly("review.invite");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onePersonIsAskedOnceAboutOneTextHoweverTheNameIsTyped(TestDatabase database) {
        var fixture = new LinkFixture(database);
        fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        assertThatThrownBy(() -> fixture.invite(" zarina ")).hasMessageContaining("asked about this already");
        fixture.answerAndSend(link, Decision.APPROVE);
        assertThatThrownBy(() -> fixture.invite("Zarina")).hasMessageContaining("judged these words already");
        fixture.save(
                URDU,
                org.ownwords.message.Origin.TRANSLATED,
                org.ownwords.message.SectionKind.LONG,
                "free",
                "اب یہ دوسرے الفاظ ہیں۔");
        assertThat(fixture.invite("Zarina").token()).isNotEqualTo(link.token());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void somebodyWithAnAccountCountsOnceWhicheverWayTheyCome(TestDatabase database) {
        var fixture = new LinkFixture(database);
        var poster = fixture.poster();
        fixture.approve(poster, fixture.first);
        assertThatThrownBy(() -> fixture.invitations.invite(
                        fixture.worker,
                        fixture.guestWithAccount("Amina", fixture.first.person()),
                        URDU,
                        Part.POSTER,
                        7,
                        true))
                .hasMessageContaining("judged these words already");
        GivenLink link = fixture.invitations.invite(
                fixture.worker,
                fixture.guestWithAccount("Bushra", fixture.second.person()),
                URDU,
                Part.POSTER,
                7,
                true);
        fixture.answerAndSend(link, Decision.APPROVE);
        fixture.approve(poster, fixture.second);
        assertThat(fixture.reviews.progress(poster).approvals()).isEqualTo(2);
        assertThatThrownBy(() -> fixture.invitations.invite(
                        fixture.worker,
                        fixture.guestWithAccount("The author", fixture.author.person()),
                        URDU,
                        Part.POSTER,
                        7,
                        true))
                .hasMessageContaining("wrote these words");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aLinkEndsByTimeByBeingTakenBackAndByAnotherInItsPlace(TestDatabase database) {
        var fixture = new LinkFixture(database);
        fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        fixture.clock.pass(Duration.ofDays(14));
        assertThat(fixture.links.state(fixture.found(link))).isEqualTo(State.EXPIRED);
        fixture.invitations.extend(fixture.worker, link.invitation(), 7);
        assertThat(fixture.links.state(fixture.found(link))).isEqualTo(State.OPEN);
        GivenLink other = fixture.invitations.renew(fixture.worker, link.invitation(), 7);
        assertThat(fixture.links.find(link.token())).isEmpty();
        fixture.invitations.revoke(fixture.worker, link.invitation());
        assertThat(fixture.links.state(fixture.found(other))).isEqualTo(State.REVOKED);
        assertThatThrownBy(() -> fixture.invitations.extend(fixture.worker, link.invitation(), 7))
                .hasMessageContaining("taken back already");
        assertThat(fixture.audited)
                .containsExactly("review.invite", "review.extend-link", "review.renew-link", "review.revoke-link");
    }

    @ParameterizedTest
    @CsvSource({
        "Zarina, 14, true, POSTER, ''",
        "Zarina, 15, true, POSTER, Choose for how long",
        "Zarina, 14, false, POSTER, independent",
        "Zarina, 14, true, TEXT, nothing of this",
        "07700 900123, 14, true, POSTER, no contact is kept",
        "a@example.org, 14, true, POSTER, no contact is kept",
        "'  ', 14, true, POSTER, Nothing was entered"
    })
    void refusesWithAReasonWhatIsNotRight(String name, int days, boolean independent, Part part, String refusal) {
        var fixture = new LinkFixture(TestDatabase.H2);
        fixture.poster();
        if (refusal.isEmpty()) {
            fixture.invitations.invite(fixture.worker, fixture.guest(name), URDU, part, days, independent);
        } else {
            assertThatThrownBy(() -> fixture.invitations.invite(
                            fixture.worker, fixture.guest(name), URDU, part, days, independent))
                    .hasMessageContaining(refusal);
        }
    }

    @Test
    void onlyWorkersAndLeadsInviteAndOnlyTheirOrganisationSeesWhom() {
        var fixture = new LinkFixture(TestDatabase.H2);
        fixture.poster();
        GuestId guest = fixture.guest("Zarina");
        assertThatThrownBy(() -> fixture.invitations.invite(fixture.first, guest, URDU, Part.POSTER, 14, true))
                .hasMessageContaining("outreach worker");
        assertThatThrownBy(() -> fixture.invitations.guest(fixture.author, "Zarina", Optional.empty()))
                .hasMessageContaining("outreach worker");
        GivenLink link = fixture.invitations.invite(fixture.lead, guest, URDU, Part.POSTER, 14, true);
        OrganisationId others = new OrganisationId(2);
        assertThat(fixture.invitations.all(others)).isEmpty();
        assertThat(fixture.invitations.find(others, link.invitation())).isEmpty();
        assertThat(fixture.invitations.name(others, guest)).doesNotContain("Zarina");
    }

    @Test
    void forgettingDeletesNameAndVoiceAndTakesLinksBackAndKeepsTheVerdict() throws IOException {
        var fixture = new LinkFixture(TestDatabase.H2);
        var poster = fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        fixture.links.speak(fixture.found(link), false, LinkFixture.sound("not our word"));
        fixture.answerAndSend(link, Decision.CHANGES_WANTED);
        GuestId guest = fixture.found(link).guest();
        fixture.invitations.forget(fixture.worker, guest);
        assertThat(fixture.invitations.guests(US)).isEmpty();
        assertThat(fixture.invitations.name(US, guest)).isEqualTo("Somebody whose name was deleted");
        try (var files = Files.list(fixture.folder.resolve("data/review-notes"))) {
            assertThat(files).isEmpty();
        }
        assertThat(fixture.reviews.progress(poster).changesWanted()).isEqualTo(1);
    }

    @Test
    void aKeySetThatIsGoneStopsTheWorkInsteadOfBeingMadeAgain() throws IOException {
        var fixture = new LinkFixture(TestDatabase.H2);
        fixture.guest("Zarina");
        Files.delete(fixture.folder.resolve("keys/review-1-seal.json"));
        var restarted = new Invitations(
                fixture.jdbc,
                fixture.transactions,
                fixture.audit,
                fixture.accounts,
                fixture.reviews,
                fixture.readiness,
                fixture.subjects,
                fixture.installation,
                fixture.clock);
        assertThatThrownBy(() -> restarted.guests(US)).hasMessageContaining("is missing");
        assertThat(List.of(fixture.folder.resolve("keys").toFile().list())).isEmpty();
    }
}
