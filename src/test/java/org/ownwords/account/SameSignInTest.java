package org.ownwords.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.AtOnce;
import org.ownwords.TestDatabase;

/** Of several who give the same sign-in name, or name of an organisation, in the same moment one has it. */
class SameSignInTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theOthersAreToldAtTheField(TestDatabase database) throws Exception {
        TestAccounts accounts = TestAccounts.on(database.migrated(), Clock.systemUTC());
        OrganisationId organisation = accounts.organisation();
        Actor administrator = accounts.person(organisation, Role.ADMINISTRATOR).actor();
        People people = new People(
                accounts.jdbc,
                accounts.transactions,
                accounts.clock,
                accounts.accounts,
                new OneTimeLinks(
                        accounts.jdbc, accounts.transactions, accounts.clock, accounts.accounts, accounts.audit),
                accounts.audit);
        assertThat(AtOnce.refused(
                        () -> people.add(administrator, "Ada", "ada@example.org", Set.of(Role.REVIEWER), Set.of())))
                .hasSize(5)
                .containsOnly("signIn");
        assertThat(people.all(administrator)).hasSize(2);
        assertThat(AtOnce.refused(() -> accounts.accounts.addOrganisation("Twice", OrganisationKind.DELIVERING, true)))
                .hasSize(5)
                .containsOnly("organisation");
    }
}
