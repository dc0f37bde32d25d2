package org.ownwords.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Organisations and the people who sign in for them. */
public class Accounts {

    /** The organisation of that identity. */
    public Organisation organisation(OrganisationId id) {
        throw new UnsupportedOperationException();
    }

    /** Every organisation of the installation, by name. */
    public List<Organisation> organisations() {
        throw new UnsupportedOperationException();
    }

    /** Adds an organisation. */
    public OrganisationId addOrganisation(String name, OrganisationKind kind, boolean example) {
        throw new UnsupportedOperationException();
    }

    /** The person of that identity in that organisation. */
    public Optional<Person> person(OrganisationId organisation, PersonId id) {
        throw new UnsupportedOperationException();
    }

    /** Everybody of an organisation, by name. */
    public List<Person> people(OrganisationId organisation) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds a person who can sign in.
     *
     * @param areas codes of police areas, empty for all
     * @param password at least 12 characters; stored as Argon2id alone
     */
    public PersonId addPerson(
            OrganisationId organisation,
            String name,
            String signIn,
            String password,
            Set<Role> roles,
            Set<String> areas) {
        throw new UnsupportedOperationException();
    }

    /** The person who signs in by that name, any case. */
    public Optional<Person> bySignIn(String signIn) {
        throw new UnsupportedOperationException();
    }
}
