package org.ownwords.delivery.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;
import org.ownwords.TestDatabase;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.ownwords.account.TestAccounts;
import org.ownwords.base.Installation;
import org.ownwords.base.London;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.TestClock;
import org.ownwords.delivery.gateway.Body;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.Gateways;
import org.ownwords.delivery.gateway.Outcome;
import org.ownwords.delivery.gateway.Outgoing;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Fact;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;

@SuppressWarnings("NullAway.Init") // each test starts its own database first
class FactRemindersTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);
    private static final String WEST_YORKSHIRE = "E23000010";

    private final TestClock clock = new TestClock(TestClock.NOON);
    private final List<Outgoing> sent = new ArrayList<>();
    private final AtomicReference<Outcome> answer = new AtomicReference<>(new Outcome.Accepted("1"));
    private TestAccounts accounts;
    private OrganisationId organisation;
    private Actor worker;
    private Services services;
    private ServiceId service;
    private RouteId route;

    private void start(TestDatabase database) {
        DataSource source = database.migrated();
        accounts = TestAccounts.on(source, clock);
        organisation = accounts.organisation();
        PersonId nasreen = person("nasreen@example.org", Role.OUTREACH_WORKER, Set.of());
        person("admin@example.org", Role.ADMINISTRATOR, Set.of());
        person("elsewhere@example.org", Role.OUTREACH_WORKER, Set.of("E23000009"));
        person("no-address", Role.OUTREACH_WORKER, Set.of());
        worker = new Actor(organisation, nasreen);
        services = new Services(
                accounts.jdbc, accounts.transactions, accounts.audit, LanguageTable.load(), CensusNeed.load(), clock);
        service = services.add(
                worker,
                new Service(
                        new ServiceId(0),
                        organisation,
                        new AreaCode(WEST_YORKSHIRE),
                        0,
                        "Listening line",
                        "everyone",
                        0,
                        false,
                        List.of(),
                        List.of()));
        route = services.addRoute(
                worker,
                service,
                new ContactRoute(
                        new RouteId(0),
                        service,
                        RouteKind.PHONE,
                        "Helpline",
                        "0808 157 0123",
                        "Day and night",
                        Set.of(LanguageTag.of("en-GB")),
                        false,
                        List.of()));
    }

    private PersonId person(String signIn, Role role, Set<String> areas) {
        return accounts.accounts.addPerson(organisation, signIn, signIn, TestAccounts.PASSWORD, Set.of(role), areas);
    }

    private void verify(String claim, LocalDate expires) {
        services.verify(worker, service, fact(claim, true, expires));
    }

    private Fact fact(String claim, boolean holds, LocalDate expires) {
        return new Fact(ClaimId.of(claim), holds, "Sana", London.today(clock), "Called", expires);
    }

    /** A node of its own, as after a restart or beside another. */
    private FactReminders node() {
        Gateway gateway = Mockito.mock(Gateway.class);
        Mockito.when(gateway.carries(Channel.EMAIL)).thenReturn(true);
        Mockito.when(gateway.send(Mockito.any())).thenAnswer(call -> {
            sent.add(call.getArgument(0));
            return answer.get();
        });
        Senders senders = Mockito.mock(Senders.class);
        Mockito.when(senders.of(organisation, Channel.EMAIL))
                .thenReturn(Optional.of(new Sender(Channel.EMAIL, "team@example.org", 1, Optional.empty())));
        return new FactReminders(
                accounts.jdbc,
                accounts.accounts,
                senders,
                new Gateways(List.of(gateway)),
                new Installation(true, URI.create("https://words.example.org"), Path.of("."), Path.of(".")),
                clock);
    }

    private void on(LocalDate day) {
        clock.set(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant());
    }

    /** How many emails leave when a program starts on each of these many days before the last. */
    private List<Integer> sentOn(int... daysBefore) {
        List<Integer> counts = new ArrayList<>();
        for (int days : daysBefore) {
            on(LAST_DAY.minusDays(days));
            int before = sent.size();
            node().remind();
            node().remind();
            counts.add(sent.size() - before);
        }
        return counts;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void eachThresholdRemindsOnceAcrossDaysAndRestarts(TestDatabase database) {
        start(database);
        verify("right-to-support", LAST_DAY);
        assertThat(sentOn(100, 61, 60, 59, 31, 30, 29, 8, 7, 6, 0, -1))
                .containsExactly(0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0);
        assertThat(sent).allMatch(letter -> letter.to().value().equals("nasreen@example.org"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void daysWithoutTheProgramAreMadeUpForByTheNearestReminderAlone(TestDatabase database) {
        start(database);
        verify("right-to-support", LAST_DAY);
        assertThat(sentOn(20, 19, 7)).containsExactly(1, 0, 1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void severalFactsOfADayMakeOneEmailThatNamesNothing(TestDatabase database) {
        start(database);
        verify("right-to-support", LAST_DAY);
        services.verify(worker, service, route, fact("free", true, LAST_DAY));
        assertThat(sentOn(30)).containsExactly(1);
        var letter = ((Body.Mail) sent.get(0).body()).email();
        assertThat(letter.subject()).isEqualTo("A date comes near");
        assertThat(letter.text())
                .contains("2 entries", "https://words.example.org/work")
                .doesNotContain("Listening", "free", "support", "0808");
        assertThat(letter.html()).doesNotContain("Listening", "free", "support", "0808");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatWasVerifiedAgainTurnedFalseOrRetiredRemindsNobody(TestDatabase database) {
        start(database);
        verify("right-to-support", LAST_DAY);
        verify("anonymous", LAST_DAY);
        services.verify(worker, service, route, fact("free", true, LAST_DAY));
        on(LAST_DAY.minusDays(70));
        verify("right-to-support", LAST_DAY.plusYears(1));
        services.verify(worker, service, fact("anonymous", false, LAST_DAY));
        services.retireRoute(worker, service, route);
        assertThat(sentOn(60, 7)).containsExactly(0, 0);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aFactThatWasDatedSoCloseRemindsFromTheNextThresholdOn(TestDatabase database) {
        start(database);
        on(LAST_DAY.minusDays(40));
        verify("right-to-support", LAST_DAY);
        assertThat(sentOn(40, 30)).containsExactly(0, 1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatCertainlyDidNotLeaveIsTriedAgainAndWhatMayHaveLeftIsNot(TestDatabase database) {
        start(database);
        verify("right-to-support", LAST_DAY);
        on(LAST_DAY.minusDays(60));
        answer.set(new Outcome.Temporary("The mail server could not be reached."));
        node().remind();
        answer.set(new Outcome.Uncertain("It broke off."));
        node().remind();
        node().remind();
        assertThat(sent).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void nobodyIsRemindedAtNight(TestDatabase database) {
        start(database);
        verify("right-to-support", LAST_DAY);
        on(LAST_DAY.minusDays(60));
        clock.pass(Duration.ofHours(9));
        node().remind();
        assertThat(sent).isEmpty();
    }
}
