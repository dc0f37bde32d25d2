package org.ownwords.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What an administrator does with the people of their own organisation. Every act is in the audit. */
@Service
public class People {

    /**
     * Somebody of the organisation.
     *
     * @param active whether they may sign in
     * @param hasPassword whether they have chosen a password
     */
    public record Member(Person person, boolean active, boolean hasPassword) {}

    private final AccountStore store;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** Works on that database. */
    public People(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Clock clock,
            Accounts accounts,
            OneTimeLinks links,
            Audit audit) {
        this.store = new AccountStore(jdbc);
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everybody of the administrator's organisation, by name. */
    public List<Member> all(Actor administrator) {
        allow(administrator);
        return store.everybody(administrator.organisation()).stream()
                .map(People::member)
                .toList();
    }

    /** One person of the administrator's organisation. */
    public Optional<Member> one(Actor administrator, PersonId person) {
        allow(administrator);
        return store.credentials(administrator.organisation(), person).map(People::member);
    }

    /**
     * Adds a person, who then chooses a password by a link.
     *
     * @return the token of that link, told once
     * @throws ProblemException for each field that will not do
     */
    public String add(Actor administrator, String name, String signIn, Set<Role> roles, Set<String> areas) {
        allow(administrator);
        List<Problem> problems = accounts.problems(name, signIn, roles);
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return Accounts.unlessTaken(
                () -> addTo(administrator, administrator.organisation(), name, signIn, roles, areas));
    }

    /**
     * Adds another organisation with its first administrator. The one who adds it gets no view into it.
     *
     * @return the token of the link by which that administrator chooses a password, told once
     * @throws ProblemException for each field that will not do
     */
    public String addOrganisation(
            Actor administrator, String organisation, OrganisationKind kind, String name, String signIn) {
        allow(administrator);
        List<Problem> problems = accounts.problems(name, signIn, Set.of(Role.ADMINISTRATOR));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return Accounts.unlessTaken(() -> transactions.execute(status -> {
            OrganisationId id = accounts.addOrganisation(organisation, kind, false);
            String token = addTo(administrator, id, name, signIn, Set.of(Role.ADMINISTRATOR), Set.of());
            audit.record(administrator, "organisation.add", "organisation/" + id.value(), organisation.strip());
            return token;
        }));
    }

    private String addTo(
            Actor administrator,
            OrganisationId organisation,
            String name,
            String signIn,
            Set<Role> roles,
            Set<String> areas) {
        return transactions.execute(status -> {
            PersonId id = store.add(organisation, name.strip(), Accounts.lower(signIn), null, clock.instant());
            store.setRolesAndAreas(organisation, id, roles, areas);
            String token = links.forPassword(id);
            audit.record(administrator, "person.add", "person/" + id.value(), "roles " + words(roles, areas));
            return token;
        });
    }

    /**
     * Changes what somebody may do; their sessions end.
     *
     * @throws ProblemException where no role is left, or administrators would take the role from themselves
     */
    public void change(Actor administrator, PersonId person, Set<Role> roles, Set<String> areas) {
        allow(administrator);
        if (roles.isEmpty()) {
            throw new ProblemException(Problem.in("person", "No role is chosen.", "Choose at least one.")
                    .inField("roles"));
        }
        if (person.equals(administrator.person()) && !roles.contains(Role.ADMINISTRATOR)) {
            throw new ProblemException(Problem.in(
                            "person",
                            "You would no longer be an administrator.",
                            "Ask another administrator to change your own roles.")
                    .inField("roles"));
        }
        transactions.executeWithoutResult(status -> {
            store.setRolesAndAreas(administrator.organisation(), person, roles, areas);
            audit.record(administrator, "person.change", "person/" + person.value(), "roles " + words(roles, areas));
        });
    }

    /**
     * Takes somebody's password away; their sessions end.
     *
     * @return the token of the link by which they choose a new one, told once
     */
    public String resetPassword(Actor administrator, PersonId person) {
        allow(administrator);
        return transactions.execute(status -> {
            store.setPassword(administrator.organisation(), person, null);
            String token = links.forPassword(person);
            audit.record(administrator, "password.reset", "person/" + person.value(), "");
            return token;
        });
    }

    /**
     * Lets somebody in again, or no longer; their sessions end.
     *
     * @throws ProblemException where administrators would shut themselves out
     */
    public void setActive(Actor administrator, PersonId person, boolean active) {
        allow(administrator);
        if (person.equals(administrator.person())) {
            throw new ProblemException(Problem.in(
                    "person", "You would shut yourself out.", "Ask another administrator to close your account."));
        }
        transactions.executeWithoutResult(status -> {
            store.setActive(administrator.organisation(), person, active);
            audit.record(administrator, active ? "person.reopen" : "person.close", "person/" + person.value(), "");
        });
    }

    private void allow(Actor actor) {
        boolean allowed = store.credentials(actor.organisation(), actor.person())
                .filter(AccountStore.Credentials::active)
                .filter(found -> found.person().is(Role.ADMINISTRATOR))
                .isPresent();
        if (!allowed) {
            throw new IllegalStateException("Only an administrator does this");
        }
    }

    private static Member member(AccountStore.Credentials credentials) {
        return new Member(
                credentials.person(),
                credentials.active(),
                credentials.passwordHash().isPresent());
    }

    private static String words(Set<Role> roles, Set<String> areas) {
        return roles.stream().map(Role::name).sorted().toList() + ", areas "
                + (areas.isEmpty() ? "all" : areas.stream().sorted().toList().toString());
    }
}
