package org.ownwords.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;

/** Links that let somebody choose a password: once, in time, and nobody else. */
class OneTimeLinksTest {

    private static final String CHOSEN = "copper-window-forty";

    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void makesTheFirstAdministratorOnce(TestDatabase database) {
        TestAccounts test = TestAccounts.on(database.migrated(), clock);
        OneTimeLinks links = links(test);
        String earlier = links.forFirstAdministrator().orElseThrow();
        String token = links.forFirstAdministrator().orElseThrow();
        assertThat(links.opensFirst(earlier)).isFalse();
        assertThat(links.opensFirst(token)).isTrue();

        links.createFirst(token, "Example Outreach", OrganisationKind.DELIVERING, "Ada", "Ada", CHOSEN);

        Person ada = test.accounts.bySignIn("ADA").orElseThrow();
        assertThat(ada.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(links.opensFirst(token)).isFalse();
        assertThat(links.forFirstAdministrator()).isEmpty();
        assertThat(test.audit.newest(ada.organisation(), 0, 10))
                .extracting(AuditEntry::action)
                .containsExactly("person.first");
        assertThatThrownBy(() -> links.createFirst(token, "Another", OrganisationKind.DELIVERING, "Eve", "eve", CHOSEN))
                .isInstanceOf(ProblemException.class);
        assertThat(test.accounts.organisations()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void endsAfterADay(TestDatabase database) {
        TestAccounts test = TestAccounts.on(database.migrated(), clock);
        String token = links(test).forFirstAdministrator().orElseThrow();
        now = now.plus(OneTimeLinks.FIRST_HOLDS).plusSeconds(1);
        assertThat(links(test).opensFirst(token)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keepsNoToken(TestDatabase database) {
        TestAccounts test = TestAccounts.on(database.migrated(), clock);
        String token = links(test).forFirstAdministrator().orElseThrow();
        assertThat(test.jdbc
                        .sql("select token_digest from one_time_link")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allSatisfy(kept -> assertThat(kept).doesNotContain(token));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void letsSomebodyNewChooseAPasswordThatNoAdministratorKnows(TestDatabase database) {
        TestAccounts test = TestAccounts.on(database.migrated(), clock);
        OneTimeLinks links = links(test);
        People people = new People(test.jdbc, test.transactions, clock, test.accounts, links, test.audit);
        Actor administrator =
                test.person(test.organisation(), Role.ADMINISTRATOR).actor();
        String token = people.add(administrator, "Nadia", "nadia", Set.of(Role.OUTREACH_WORKER), Set.of("E23000010"));
        assertThat(links.opensFirst(token)).isFalse();
        assertThat(links.opensPassword(token).orElseThrow().areas()).containsExactly("E23000010");

        links.choosePassword(token, CHOSEN);
        SignIn signIn = new SignIn(test.jdbc, test.transactions, clock, test.audit);
        SignedIn session = signIn.signIn("nadia", CHOSEN);
        assertThatThrownBy(() -> links.choosePassword(token, CHOSEN)).isInstanceOf(ProblemException.class);

        String reset = people.resetPassword(administrator, session.person().id());
        assertThat(signIn.isCurrent(session)).isFalse();
        now = now.plus(OneTimeLinks.PASSWORD_HOLDS).plus(Duration.ofSeconds(1));
        assertThat(links.opensPassword(reset)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void letsAnAdministratorChangeNobodyOfAnotherOrganisation(TestDatabase database) {
        TestAccounts test = TestAccounts.on(database.migrated(), clock);
        People people = new People(test.jdbc, test.transactions, clock, test.accounts, links(test), test.audit);
        Actor administrator =
                test.person(test.organisation(), Role.ADMINISTRATOR).actor();
        Person stranger = test.person(test.organisation(), Role.OUTREACH_WORKER);
        assertThat(people.one(administrator, stranger.id())).isEmpty();
        assertThatThrownBy(() -> people.resetPassword(administrator, stranger.id()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people.change(administrator, stranger.id(), Set.of(Role.ADMINISTRATOR), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people.all(stranger.actor())).isInstanceOf(IllegalStateException.class);
    }

    private OneTimeLinks links(TestAccounts test) {
        return new OneTimeLinks(test.jdbc, test.transactions, clock, test.accounts, test.audit);
    }
}
