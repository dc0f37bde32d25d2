package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.lenient;
import static org.ownwords.review.ReviewFixture.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.Organisation;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.OrganisationKind;
import org.ownwords.message.SectionRef;
import org.ownwords.review.Deletion.Kind;
import org.ownwords.review.counts.PanelCounts;
import org.ownwords.review.counts.PanelSession;
import org.ownwords.review.link.GivenLink;
import org.ownwords.review.link.OldGuests;
import org.ownwords.review.session.Retention;
import org.ownwords.review.session.Sessions;

/** What tells of people goes when its time is over; the evidence that they worked stays. */
class RetentionTest {

    private static final OrganisationId US = new OrganisationId(1);
    private static final String GONE = "Somebody whose name was deleted";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aVoiceGoesAfterNinetyDaysAndANameAYearAfterTheLastLinkAndTheVerdictStays(TestDatabase database)
            throws IOException {
        var fixture = new LinkFixture(database);
        SectionRef poster = fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        GuestId guest = fixture.found(link).guest();
        fixture.links.speak(fixture.found(link), false, LinkFixture.sound("not our word"));
        fixture.answerAndSend(link, Decision.CHANGES_WANTED);
        Retention retention = retention(fixture);

        fixture.clock.pass(Duration.ofDays(90));
        retention.deleteDue();
        assertThat(sounds(fixture)).isEqualTo(1);
        fixture.clock.pass(Duration.ofDays(1));
        retention.deleteDue();
        assertThat(sounds(fixture)).isZero();
        assertThat(fixture.invitations.name(US, guest)).isEqualTo("Zarina");

        // The link held for 14 days: its end counts, not the day on which it was given.
        fixture.clock.pass(Duration.ofDays(365 + 14 - 91));
        retention.deleteDue();
        assertThat(fixture.invitations.name(US, guest)).isEqualTo("Zarina");
        fixture.clock.pass(Duration.ofDays(1));
        retention.deleteDue();
        assertThat(fixture.invitations.name(US, guest)).isEqualTo(GONE);
        assertThat(fixture.reviews.progress(poster).changesWanted()).isEqualTo(1);

        retention.deleteDue();
        assertThat(done(fixture))
                .extracting(Deletion::counts, Deletion::rule)
                .containsExactly(
                        tuple(Map.of(Kind.NAMES, 1), Optional.of(RetentionPeriods.USUAL)),
                        tuple(Map.of(Kind.VOICES, 1), Optional.of(RetentionPeriods.USUAL)));
        assertThat(new Deletions(fixture.jdbc).count(new OrganisationId(2))).isZero();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void answersThatNobodySentGoNinetyDaysAfterTheLinkEnded(TestDatabase database) {
        var fixture = new LinkFixture(database);
        fixture.poster();
        fixture.answer(fixture.invite("Zarina"), Decision.APPROVE);
        fixture.answerAndSend(fixture.invite("Rehana"), Decision.APPROVE);
        Retention retention = retention(fixture);
        fixture.clock.pass(Duration.ofDays(14 + 90));
        retention.deleteDue();
        assertThat(answers(fixture)).isPositive();
        fixture.clock.pass(Duration.ofDays(1));
        retention.deleteDue();
        assertThat(answers(fixture)).isZero();
        assertThat(done(fixture)).extracting(Deletion::counts).containsExactly(Map.of(Kind.ANSWERS, 1));
    }

    private static int answers(LinkFixture fixture) {
        return fixture.jdbc
                .sql("select count(*) from review_answer")
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void somebodyAskedAgainKeepsTheirName(TestDatabase database) {
        var fixture = new LinkFixture(database);
        fixture.poster();
        GuestId guest = fixture.guest("Zarina");
        fixture.clock.pass(Duration.ofDays(400));
        fixture.invite("Zarina");
        retention(fixture).deleteDue();
        assertThat(fixture.invitations.name(US, guest)).isEqualTo("Zarina");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aNoteGoesAYearAfterItsSessionAndHoursAndPayStay(TestDatabase database) {
        var fixture = new LinkFixture(database);
        session(fixture, 1, TODAY.minusYears(1).minusDays(1), "Zarina needs a lift");
        session(fixture, 2, TODAY.minusYears(1), "Needs large print");
        Retention retention = retention(fixture);
        retention.deleteDue();
        assertThat(notes(fixture)).containsExactly("Needs large print");
        assertThat(done(fixture)).extracting(Deletion::counts).containsExactly(Map.of(Kind.NOTES, 1));
        assertThat(new PanelCounts(new Sessions(fixture.jdbc, fixture.accounts, fixture.variants), fixture.payments)
                        .of(US))
                .containsExactly(
                        new PanelSession(TODAY.minusYears(1), 1, 90, 1, 1500),
                        new PanelSession(TODAY.minusYears(1).minusDays(1), 1, 90, 1, 1500));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anOrganisationThatSettledShorterPeriodsDeletesByThemAndOthersDoNot(TestDatabase database) throws IOException {
        var fixture = new LinkFixture(database);
        session(fixture, 1, TODAY.minusDays(61), "Needs a lift");
        session(fixture, 2, TODAY.minusDays(60), "Needs large print");
        fixture.poster();
        fixture.links.speak(fixture.found(fixture.invite("Zarina")), false, LinkFixture.sound("not our word"));
        Retention retention = retention(fixture);
        RetentionPeriods shorter = new RetentionPeriods(60, 200, 40);
        retention.settle(fixture.worker, shorter);
        retention.settle(fixture.worker, shorter);
        assertThat(retention.of(US)).isEqualTo(shorter);
        assertThat(retention.of(new OrganisationId(2))).isEqualTo(RetentionPeriods.USUAL);
        assertThat(fixture.audited).contains("review.retention");
        retention.deleteDue();
        assertThat(notes(fixture)).containsExactly("Needs large print");
        fixture.clock.pass(Duration.ofDays(40));
        retention.deleteDue();
        assertThat(sounds(fixture)).isEqualTo(1);
        fixture.clock.pass(Duration.ofDays(1));
        retention.deleteDue();
        assertThat(sounds(fixture)).isZero();
        assertThat(done(fixture))
                .allSatisfy(deletion -> assertThat(deletion.rule()).contains(shorter));
    }

    @ParameterizedTest
    @CsvSource({
        "365, 365, 90, ''",
        "30, 180, 35, ''",
        "366, 365, 90, notes",
        "29, 365, 90, notes",
        "365, 366, 90, names",
        "365, 179, 90, names",
        "365, 365, 91, voices",
        "365, 365, 34, voices"
    })
    void noPeriodIsLongerThanUsualNorTooShortForItsWork(int notes, int names, int voices, String field) {
        assertThat(new RetentionPeriods(notes, names, voices).problems())
                .flatExtracting(problem -> problem.field().stream().toList())
                .isEqualTo(field.isEmpty() ? List.of() : List.of(field));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatAPersonDeletesSoonerIsCountedToo(TestDatabase database) {
        var fixture = new LinkFixture(database);
        fixture.poster();
        GivenLink link = fixture.invite("Zarina");
        fixture.links.speak(fixture.found(link), false, LinkFixture.sound("not our word"));
        GuestId guest = fixture.found(link).guest();
        fixture.invitations.forget(fixture.worker, guest);
        fixture.invitations.forget(fixture.worker, guest);
        assertThat(done(fixture))
                .extracting(Deletion::counts, Deletion::rule)
                .containsExactly(tuple(Map.of(Kind.NAMES, 1, Kind.VOICES, 1), Optional.empty()));
    }

    private static List<Deletion> done(LinkFixture fixture) {
        return new Deletions(fixture.jdbc).newest(US, 0, 50);
    }

    private static Retention retention(LinkFixture fixture) {
        lenient()
                .when(fixture.accounts.organisations())
                .thenReturn(List.of(new Organisation(US, "Open Door", OrganisationKind.DELIVERING, true)));
        var guests = new OldGuests(fixture.jdbc, fixture.transactions, fixture.installation, fixture.clock);
        return new Retention(
                fixture.jdbc, fixture.transactions, guests, fixture.accounts, fixture.audit, fixture.clock);
    }

    private static long sounds(LinkFixture fixture) throws IOException {
        try (var files = Files.list(fixture.folder.resolve("data/review-notes"))) {
            return files.count();
        }
    }

    private static List<String> notes(LinkFixture fixture) {
        return fixture.jdbc
                .sql("select note from review_session_person where note <> ''")
                .query(String.class)
                .list();
    }

    private static void session(LinkFixture fixture, long id, LocalDate on, String note) {
        var now = Instant.parse("2025-10-14T09:00:00Z").atOffset(ZoneOffset.UTC);
        fixture.jdbc
                .sql("""
                        insert into review_session
                            (id, organisation_id, community_id, held_on, place, minutes, recorded_by, recorded_at)
                        values (?, 1, 7, ?, 'The hall', 90, ?, ?)""")
                .params(id, on, fixture.worker.person().value(), now)
                .update();
        fixture.jdbc.sql("""
                        insert into review_session_person (session_id, number, role, given, pence, note)
                        values (?, 1, 'COMMUNITY_MEMBER', 'CASH', 1500, ?)""").params(id, note).update();
        fixture.jdbc.sql("""
                        insert into review_session_outcome (session_id, said, changed, disagreement, recorded_by, recorded_at)
                        values (?, 'Said', '', '', ?, ?)""").params(id, fixture.worker.person().value(), now).update();
    }
}
