package org.ownwords.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Organisations and the people who sign in for them. */
@Service
public class Accounts {

    private final AccountStore store;
    private final AuditStore audit;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Passwords passwords = new Passwords();

    /** Works on that database. */
    public Accounts(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.store = new AccountStore(jdbc);
        this.audit = new AuditStore(jdbc);
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The organisation of that identity. */
    public Organisation organisation(OrganisationId id) {
        return store.organisation(id);
    }

    /** Every organisation of the installation, by name. */
    public List<Organisation> organisations() {
        return store.organisations();
    }

    /** Adds an organisation, with an empty audit. */
    public OrganisationId addOrganisation(String name, OrganisationKind kind, boolean example) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > 200) {
            throw new ProblemException(
                    Problem.in("organisation", "The organisation has no name of 1 to 200 characters.", "Give its name.")
                            .inField("organisation"));
        }
        if (store.organisations().stream().anyMatch(other -> other.name().equals(called))) {
            throw organisationTaken();
        }
        try {
            return transactions.execute(status -> {
                OrganisationId id = store.addOrganisation(called, kind, example);
                audit.begin(id);
                return id;
            });
        } catch (DuplicateKeyException addedMeanwhile) {
            throw organisationTaken();
        }
    }

    /** The person of that identity in that organisation. */
    public Optional<Person> person(OrganisationId organisation, PersonId id) {
        return store.credentials(organisation, id).map(AccountStore.Credentials::person);
    }

    /** The administrator who has been here longest, of all organisations; empty where nobody is one. */
    public Optional<Person> firstAdministrator() {
        return store.organisations().stream()
                .flatMap(organisation -> store.everybody(organisation.id()).stream())
                .filter(AccountStore.Credentials::active)
                .map(AccountStore.Credentials::person)
                .filter(person -> person.is(Role.ADMINISTRATOR))
                .min(Comparator.comparingLong(person -> person.id().value()));
    }

    /** Everybody of an organisation, by name. */
    public List<Person> people(OrganisationId organisation) {
        return store.everybody(organisation).stream()
                .map(AccountStore.Credentials::person)
                .toList();
    }

    /** Everybody of an organisation who may sign in, by name. */
    public List<Person> active(OrganisationId organisation) {
        return store.everybody(organisation).stream()
                .filter(AccountStore.Credentials::active)
                .map(AccountStore.Credentials::person)
                .toList();
    }

    /**
     * Adds a person who can sign in.
     *
     * @param areas codes of police areas, empty for all
     * @param password at least 12 characters; stored as Argon2id alone
     * @throws ProblemException for each field that will not do: {@code name}, {@code signIn}, {@code password}, {@code roles}
     */
    public PersonId addPerson(
            OrganisationId organisation,
            String name,
            String signIn,
            String password,
            Set<Role> roles,
            Set<String> areas) {
        List<Problem> problems = new ArrayList<>(problems(name, signIn, roles));
        problems.addAll(Passwords.problems(password, signIn));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        String hash = passwords.encode(password);
        return unlessTaken(() -> transactions.execute(status -> {
            PersonId id = store.add(organisation, name.strip(), lower(signIn), hash, clock.instant());
            store.setRolesAndAreas(organisation, id, roles, areas);
            return id;
        }));
    }

    /** The person who signs in by that name, any case. */
    public Optional<Person> bySignIn(String signIn) {
        return store.bySignIn(lower(signIn)).map(AccountStore.Credentials::person);
    }

    List<Problem> problems(String name, String signIn, Set<Role> roles) {
        List<Problem> found = new ArrayList<>();
        if (name.isBlank() || name.strip().length() > 200) {
            found.add(wrong("name", "There is no name of 1 to 200 characters.", "Give the person's name."));
        }
        if (!lower(signIn).matches("[\\p{L}\\p{M}\\p{N}._@+'-]{3,100}")) {
            found.add(wrong(
                    "signIn",
                    "The sign-in name is not 3 to 100 letters, digits, dots, hyphens or an @.",
                    "Give a sign-in name without spaces, such as a work email address."));
        } else if (store.signInTaken(lower(signIn))) {
            found.add(signInTaken());
        }
        if (roles.isEmpty()) {
            found.add(wrong("roles", "No role is chosen.", "Choose at least one."));
        }
        return found;
    }

    /** Adds a person; a name that somebody else takes in the same moment reads as one that was taken before. */
    static <T> T unlessTaken(Supplier<T> add) {
        try {
            return add.get();
        } catch (DuplicateKeyException takenMeanwhile) {
            throw new ProblemException(signInTaken());
        }
    }

    private static Problem signInTaken() {
        return wrong("signIn", "Somebody signs in by that name.", "Give another one.");
    }

    private static ProblemException organisationTaken() {
        return new ProblemException(
                Problem.in("organisation", "There is an organisation of that name.", "Give another name.")
                        .inField("organisation"));
    }

    static String lower(String signIn) {
        return signIn.strip().toLowerCase(Locale.ROOT);
    }

    private static Problem wrong(String field, String what, String remedy) {
        return Problem.in("person", what, remedy).inField(field);
    }
}
