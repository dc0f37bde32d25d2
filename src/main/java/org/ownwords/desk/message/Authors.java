package org.ownwords.desk.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.ownwords.account.SignedIn;
import org.springframework.stereotype.Component;

/** What pages call those who wrote: people of the reader's own organisation by name, others never. */
@Component
class Authors {

    private final Accounts accounts;

    Authors(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The names that one page shows, asked once each. */
    Names of(SignedIn reader) {
        return new Names(reader.person().organisation());
    }

    /** The names of one page. */
    final class Names {
        private final OrganisationId organisation;
        private final Map<PersonId, Optional<Person>> known = new HashMap<>();

        private Names(OrganisationId organisation) {
            this.organisation = organisation;
        }

        /** Amina Ali. */
        String name(PersonId author) {
            return person(author).map(Person::name).orElse("Somebody of another organisation");
        }

        /** Outreach worker, safeguarding lead; empty where the person is not of the reader's organisation. */
        String roles(PersonId author) {
            return person(author).stream()
                    .flatMap(person -> person.roles().stream())
                    .sorted()
                    .map(Role::label)
                    .collect(Collectors.joining(", "));
        }

        private Optional<Person> person(PersonId author) {
            return known.computeIfAbsent(author, id -> accounts.person(organisation, id));
        }
    }
}
