package org.ownwords.exchange.worked;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** The invented organisations and people of a worked campaign, by the words its files use for them. */
final class Cast {

    private final Accounts accounts;
    private final Map<String, OrganisationId> organisations = new LinkedHashMap<>();

    Cast(Accounts accounts) {
        this.accounts = accounts;
    }

    void add(String word, OrganisationId organisation) {
        organisations.put(word, organisation);
    }

    OrganisationId organisation(String word) {
        OrganisationId found = organisations.get(word);
        if (found == null) {
            throw new ProblemException(Problem.in(
                    "people.yaml", "There is no organisation \"" + word + "\".", "Name one under organisations."));
        }
        return found;
    }

    /** The nth person, from 0, of an organisation who holds a role. */
    Actor actor(OrganisationId organisation, Role role, int nth) {
        return accounts.people(organisation).stream()
                .filter(person -> person.is(role))
                .skip(nth)
                .findFirst()
                .map(Person::actor)
                .orElseThrow(() -> new ProblemException(Problem.in(
                        "people.yaml",
                        "The organisation has too few people who are " + role.label() + ".",
                        "Add one: a campaign needs a second person.")));
    }
}
