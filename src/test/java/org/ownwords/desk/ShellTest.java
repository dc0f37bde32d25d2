package org.ownwords.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** What stands in the navigation: one row of parts, each open to whoever sees it. */
class ShellTest {

    @ParameterizedTest
    @CsvSource({
        "SAFEGUARDING_LEAD, Review Campaigns Messages Contacts Replies Safeguarding Directory Design",
        "OUTREACH_WORKER, Review Campaigns Messages Contacts Directory Design",
        "COMMISSIONER, Areas Figures",
        "REVIEWER, Review Messages",
        "ADMINISTRATOR, Directory Design People Settings Audit Deletions"
    })
    void placesOfOneKindMakeOnePart(Role role, String parts) {
        assertThat(shell(role).navigation("")).extracting(Shell.Part::label).containsExactly(parts.split(" "));
    }

    @Test
    void aPartOpensAtItsFirstPlaceAndKnowsThePagesOfAll() {
        assertThat(shell(Role.OUTREACH_WORKER).navigation("venues"))
                .filteredOn(Shell.Part::here)
                .singleElement()
                .isEqualTo(new Shell.Part("Directory", "/communities", true));
        assertThat(shell(Role.ADMINISTRATOR).within("services"))
                .containsExactly(Destination.COMMUNITIES, Destination.SERVICES, Destination.AREAS);
        assertThat(shell(Role.COMMISSIONER).within("areas")).containsExactly(Destination.AREAS);
    }

    private static Shell shell(Role role) {
        Person person =
                new Person(new PersonId(1), new OrganisationId(1), "Somebody", "somebody", Set.of(role), Set.of());
        return new Shell(
                Optional.of(person), true, Instant.EPOCH, new DefaultCsrfToken("header", "parameter", "token"), "1");
    }
}
