package org.ownwords.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.ProblemException;
import org.springframework.security.authentication.BadCredentialsException;

/** Signing in: by any case of the name, slowed down after wrong passwords, ended by a change of what one may do. */
class SignInTest {

    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void takesTheNameInAnyCaseUnderATurkishLocale(TestDatabase database) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            TestAccounts test = TestAccounts.on(database.migrated(), clock);
            test.accounts.addPerson(
                    test.organisation(),
                    "Iris",
                    "IRIS@example.org",
                    TestAccounts.PASSWORD,
                    Set.of(Role.REVIEWER),
                    Set.of());
            assertThat(signIn(test)
                            .signIn(" Iris@Example.ORG ", TestAccounts.PASSWORD)
                            .getUsername())
                    .isEqualTo("iris@example.org");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void keepsThePasswordAsArgon2idAlone(TestDatabase database) {
        TestAccounts test = TestAccounts.on(database.migrated(), clock);
        Person person = test.person(test.organisation(), Role.REVIEWER);
        assertThat(test.jdbc
                        .sql("select password_hash from person where id = ?")
                        .param(person.id().value())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain(TestAccounts.PASSWORD);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void locksANameAfterFiveWrongPasswordsEvenForTheRightOne(TestDatabase database) {
        TestAccounts test = TestAccounts.on(database.migrated(), clock);
        Person person = test.person(test.organisation(), Role.REVIEWER);
        wrongTries(test, person.signIn(), 5);
        // A new service on the same database: the lock outlives a restart.
        assertThatThrownBy(() -> signIn(test).signIn(person.signIn(), TestAccounts.PASSWORD))
                .isInstanceOfSatisfying(
                        SignInLocked.class,
                        locked -> assertThat(locked.until()).isEqualTo(Instant.parse("2026-11-20T10:01:00Z")));
        now = now.plusSeconds(60);
        assertThat(signIn(test).signIn(person.signIn(), TestAccounts.PASSWORD).person())
                .isEqualTo(person);
        wrongTries(test, person.signIn(), 4);
        assertThat(signIn(test).signIn(person.signIn(), TestAccounts.PASSWORD).person())
                .isEqualTo(person);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void answersForANameThatNobodyHasAsForOneThatSomebodyHas(TestDatabase database) {
        TestAccounts test = TestAccounts.on(database.migrated(), clock);
        wrongTries(test, "nobody", 5);
        assertThatThrownBy(() -> signIn(test).signIn("nobody", TestAccounts.PASSWORD))
                .isInstanceOf(SignInLocked.class);
        assertThat(test.jdbc
                        .sql("select count(*) from sign_in_failure where name_digest = 'nobody'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void countsTriesMadeAtTheSameTime(TestDatabase database) throws Exception {
        TestAccounts test = TestAccounts.on(database.migrated(), clock);
        LockOut lockOut = new LockOut(test.jdbc, test.transactions, clock);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var tries = IntStream.range(0, 24)
                    .mapToObj(i -> pool.submit(() -> lockOut.count("leila").isEmpty()))
                    .toList();
            int let = 0;
            for (var one : tries) {
                let += one.get() ? 1 : 0;
            }
            assertThat(let).isEqualTo(5);
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,1", "6,2", "7,4", "10,32", "11,60", "60,60"})
    void waitsLongerAfterEachWrongPasswordUpToAnHour(int failures, int minutes) {
        assertThat(LockOut.lockAfter(failures).orElse(Duration.ZERO)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void forgetsWrongPasswordsAfterADay(TestDatabase database) {
        TestAccounts test = TestAccounts.on(database.migrated(), clock);
        Person person = test.person(test.organisation(), Role.REVIEWER);
        wrongTries(test, person.signIn(), 4);
        now = now.plus(Duration.ofDays(2));
        wrongTries(test, person.signIn(), 4);
        assertThat(signIn(test).signIn(person.signIn(), TestAccounts.PASSWORD).person())
                .isEqualTo(person);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void endsASessionWhenRolesOrPasswordChangeOrThePersonLeaves(TestDatabase database) {
        TestAccounts test = TestAccounts.on(database.migrated(), clock);
        OrganisationId organisation = test.organisation();
        Actor administrator = test.person(organisation, Role.ADMINISTRATOR).actor();
        Person person = test.person(organisation, Role.OUTREACH_WORKER);
        OneTimeLinks links = new OneTimeLinks(test.jdbc, test.transactions, clock, test.accounts, test.audit);
        People people = new People(test.jdbc, test.transactions, clock, test.accounts, links, test.audit);
        SignIn signIn = signIn(test);

        SignedIn session = signIn.signIn(person.signIn(), TestAccounts.PASSWORD);
        assertThat(signIn.isCurrent(session)).isTrue();
        people.change(administrator, person.id(), Set.of(Role.REVIEWER), Set.of());
        assertThat(signIn.isCurrent(session)).isFalse();

        SignedIn again = signIn.signIn(person.signIn(), TestAccounts.PASSWORD);
        assertThat(again.person().roles()).containsExactly(Role.REVIEWER);
        people.setActive(administrator, person.id(), false);
        assertThat(signIn.isCurrent(again)).isFalse();
        assertThatThrownBy(() -> signIn.signIn(person.signIn(), TestAccounts.PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short-words", "aaaaaaaaaaaaaaaa", "my name is leila-k ok", ""})
    void refusesAWeakPassword(String password) {
        TestAccounts test = TestAccounts.on(TestDatabase.H2.migrated(), clock);
        OrganisationId organisation = test.organisation();
        assertThatThrownBy(() -> test.accounts.addPerson(
                        organisation, "Leila", "leila-k", password, Set.of(Role.REVIEWER), Set.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field().orElseThrow())
                                .containsExactly("password"));
    }

    private SignIn signIn(TestAccounts test) {
        return new SignIn(test.jdbc, test.transactions, clock, test.audit);
    }

    private void wrongTries(TestAccounts test, String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> signIn(test).signIn(name, "not the password"))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }
}
