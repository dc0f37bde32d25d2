package org.ownwords.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.ownwords.review.ReviewFixture.TODAY;
import static org.ownwords.review.ReviewFixture.URDU;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Community;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantId;
import org.ownwords.review.counts.PanelCounts;
import org.ownwords.review.counts.PanelSession;
import org.ownwords.review.link.PaymentKind;
import org.ownwords.review.session.NewSession;
import org.ownwords.review.session.Outcome;
import org.ownwords.review.session.Participant;
import org.ownwords.review.session.ParticipantRole;
import org.ownwords.review.session.Session;
import org.ownwords.review.session.SessionId;
import org.ownwords.review.session.SessionRecords;
import org.ownwords.review.session.Sessions;

class SessionsTest {

    private static final Outcome OUTCOME = new Outcome("“Free” sounds like a trick", "", "Two would keep it");

    private final Communities communities = mock(Communities.class);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keepsWhoTookPartByNumbersAndWhatEachWasGiven(TestDatabase database) {
        var fixture = new LinkFixture(database);
        Session session = session(fixture, TODAY);
        assertThat(session.people())
                .extracting(Participant::label, Participant::role)
                .containsExactly(
                        tuple("Participant 1", ParticipantRole.COMMUNITY_MEMBER),
                        tuple("Participant 2", ParticipantRole.COMMUNITY_MEMBER),
                        tuple("Participant 3", ParticipantRole.INTERPRETER));
        assertThat(session.length()).isEqualTo("1 hour 30 minutes");
        assertThat(session.texts()).containsExactly(URDU);
        SessionRecords records = records(fixture);
        records.give(fixture.worker, session.id(), Set.of(1, 3), PaymentKind.CASH, Optional.of(1500L));
        records.give(fixture.worker, session.id(), Set.of(2), PaymentKind.DECLINED, Optional.empty());
        records.give(fixture.worker, session.id(), Set.of(3), PaymentKind.NOT_PERMITTED, Optional.empty());
        assertThat(again(fixture, session).people())
                .extracting(Participant::given, Participant::pence)
                .containsExactly(
                        tuple(Optional.of(PaymentKind.CASH), Optional.of(1500L)),
                        tuple(Optional.of(PaymentKind.DECLINED), Optional.empty()),
                        tuple(Optional.of(PaymentKind.NOT_PERMITTED), Optional.empty()));
        assertThat(new PanelCounts(sessions(fixture), fixture.payments).of(new OrganisationId(1)))
                .containsExactly(new PanelSession(TODAY, 2, 180, 1, 1500));
        assertThat(new PanelCounts(sessions(fixture), fixture.payments).of(new OrganisationId(2)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSuggestionIsDecidedOnceWithItsReason(TestDatabase database) {
        var fixture = new LinkFixture(database);
        Session session = session(fixture, TODAY);
        SessionRecords records = records(fixture);
        records.suggest(fixture.worker, session.id(), "Say “costs nothing”");
        long id = sessions(fixture).suggestions(session).get(0).id();
        assertThat(sessions(fixture).undecided(new OrganisationId(1))).hasSize(1);
        assertThat(sessions(fixture).undecided(new OrganisationId(2))).isEmpty();
        assertThatThrownBy(() -> records.decide(fixture.worker, session.id(), id, true, " "))
                .hasMessageContaining("Nothing was entered");
        records.decide(fixture.worker, session.id(), id, false, "It reads as cheap in Urdu");
        assertThatThrownBy(() -> records.decide(fixture.lead, session.id(), id, true, "Changed my mind"))
                .hasMessageContaining("decided already");
        assertThat(sessions(fixture).suggestions(session)).singleElement().satisfies(one -> {
            assertThat(one.kept()).contains(false);
            assertThat(one.reason()).isEqualTo("It reads as cheap in Urdu");
        });
        assertThat(sessions(fixture).undecided(new OrganisationId(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aLaterRecordReplacesAndNobodyOverwritesWhatTheyHaveNotSeen(TestDatabase database) {
        var fixture = new LinkFixture(database);
        Session session = session(fixture, TODAY);
        SessionRecords records = records(fixture);
        records.write(fixture.worker, session.id(), session.outcomeId(), new Outcome("Said", "Changed", ""));
        assertThat(again(fixture, session).outcome()).isEqualTo(new Outcome("Said", "Changed", ""));
        assertThatThrownBy(() ->
                        records.write(fixture.lead, session.id(), session.outcomeId(), new Outcome("Mine", "", "")))
                .hasMessageContaining("Somebody else changed");
        assertThat(again(fixture, session).outcome().said()).isEqualTo("Said");
        assertThat(fixture.jdbc
                        .sql("select said from review_session_outcome order by id")
                        .query(String.class)
                        .list())
                .as("what it replaced is kept")
                .containsExactly(OUTCOME.said(), "Said");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyARevisionOfATextDiscussedSavedSinceCameOfIt(TestDatabase database) {
        var fixture = new LinkFixture(database);
        fixture.poster();
        Revision revision = fixture.variants.history(URDU).get(0);
        LocalDate saved = LocalDate.of(2026, 10, 1);
        Session before = session(fixture, saved);
        Session after = session(fixture, saved.plusDays(1));
        SessionRecords records = records(fixture);
        records.link(fixture.worker, before.id(), revision.id());
        assertThat(again(fixture, before).revisions()).containsExactly(revision.id());
        for (Session refused : List.of(before, after)) {
            assertThatThrownBy(() -> records.link(fixture.worker, refused.id(), revision.id()))
                    .hasMessageContaining("no such revision");
        }
        fixture.save(
                new VariantId(ReviewFixture.MESSAGE, LanguageTag.of("pa")),
                Origin.CO_DEVELOPED,
                SectionKind.LONG,
                "free",
                "ਮੁਫ਼ਤ");
        assertThat(sessions(fixture).linkable(again(fixture, before))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aNoteIsDeletedForGoodAndNothingElseIs(TestDatabase database) {
        var fixture = new LinkFixture(database);
        Session session = session(fixture, TODAY);
        SessionRecords records = records(fixture);
        records.note(fixture.worker, session.id(), 2, "Reads no Urdu");
        assertThat(again(fixture, session).people().get(1).note()).isEqualTo("Reads no Urdu");
        records.forget(fixture.worker, session.id());
        assertThat(again(fixture, session).people())
                .hasSize(3)
                .allMatch(person -> person.note().isEmpty());
        assertThat(fixture.audited).containsExactly("session.log", "session.note", "session.forget-notes");
    }

    @Test
    void aCoDeveloperReadsSessionsAboutTheirOwnTextsAndWritesNone() {
        var fixture = new LinkFixture(TestDatabase.H2);
        Session session = session(fixture, TODAY);
        Sessions sessions = sessions(fixture);
        assertThat(sessions.all(fixture.author)).isEmpty();
        fixture.poster();
        assertThat(sessions.all(fixture.author)).containsExactly(session);
        assertThat(sessions.find(fixture.first, session.id())).isEmpty();
        assertThat(sessions.about(fixture.worker, URDU)).containsExactly(session);
        assertThat(sessions.about(fixture.worker, ReviewFixture.ENGLISH)).isEmpty();
        assertThat(sessions.recorded(URDU)).isTrue();
        assertThat(sessions.recorded(ReviewFixture.ENGLISH)).isFalse();
        assertThatThrownBy(() -> records(fixture).suggest(fixture.author, session.id(), "Mine"))
                .hasMessageContaining("outreach worker or a safeguarding lead");
    }

    @ParameterizedTest
    @CsvSource({
        // days from today, place, community, minutes, members, texts, said: refused at
        "0, The hall, 7, 90, 2, 1, It is clear, ''",
        "1, The hall, 7, 90, 2, 1, It is clear, heldOn",
        "0, ' ', 7, 90, 2, 1, It is clear, place",
        "0, The hall, 8, 90, 2, 1, It is clear, community",
        "0, The hall, 7, 10, 2, 1, It is clear, hours",
        "0, The hall, 7, 721, 2, 1, It is clear, hours",
        "0, The hall, 7, 90, 0, 1, It is clear, COMMUNITY_MEMBER",
        "0, The hall, 7, 90, 61, 1, It is clear, COMMUNITY_MEMBER",
        "0, The hall, 7, 90, 2, 0, It is clear, message",
        "0, The hall, 7, 90, 2, 1, '', said",
        "0, The hall, 7, 90, 2, 1, Ring Sana on 01632 960 001, said",
        "0, The hall, 7, 90, 2, 1, ٠١٦٣٢ ٩٦٠٠٠١, said",
        "0, sana@example.org, 7, 90, 2, 1, It is clear, place",
        "0, The hall, 7, 90, 2, 1, 'Of 20 people 18 agreed, since 2019', ''"
    })
    void saysWhatIsMissingAndTakesNoContact(
            int days, String place, long community, int minutes, int members, int texts, String said, String field) {
        var fixture = new LinkFixture(TestDatabase.H2);
        var session = new NewSession(
                TODAY.plusDays(days),
                place,
                new CommunityId(community),
                minutes,
                Map.of(ParticipantRole.COMMUNITY_MEMBER, members, ParticipantRole.WORKER, 1),
                texts == 0 ? List.of() : List.of(URDU),
                new Outcome(said, "", ""));
        if (field.isEmpty()) {
            records(fixture).log(fixture.worker, session);
            assertThat(sessions(fixture).all(fixture.worker)).hasSize(1);
        } else {
            assertThatThrownBy(() -> records(fixture).log(fixture.worker, session))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.problems())
                                    .singleElement()
                                    .satisfies(problem ->
                                            assertThat(problem.field()).contains(field)));
        }
    }

    private Session session(LinkFixture fixture, LocalDate on) {
        SessionId id = records(fixture)
                .log(
                        fixture.worker,
                        new NewSession(
                                on,
                                "The hall",
                                new CommunityId(7),
                                90,
                                Map.of(ParticipantRole.INTERPRETER, 1, ParticipantRole.COMMUNITY_MEMBER, 2),
                                List.of(URDU),
                                OUTCOME));
        return sessions(fixture).find(fixture.worker, id).orElseThrow();
    }

    private static Session again(LinkFixture fixture, Session session) {
        return sessions(fixture).find(fixture.worker, session.id()).orElseThrow();
    }

    private static Sessions sessions(LinkFixture fixture) {
        return new Sessions(fixture.jdbc, fixture.accounts, fixture.variants);
    }

    private SessionRecords records(LinkFixture fixture) {
        lenient().when(communities.find(any(), any())).thenReturn(Optional.empty());
        Community community = new Community(
                new CommunityId(7),
                new OrganisationId(1),
                new AreaCode("E23000010"),
                "Mirpuri",
                LanguageTag.of("ur"),
                List.of());
        lenient()
                .when(communities.find(new OrganisationId(1), new CommunityId(7)))
                .thenReturn(Optional.of(community));
        return new SessionRecords(
                fixture.jdbc,
                fixture.transactions,
                fixture.audit,
                fixture.accounts,
                communities,
                sessions(fixture),
                fixture.clock);
    }
}
