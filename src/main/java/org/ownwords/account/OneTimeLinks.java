package org.ownwords.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Links by which somebody chooses a password, so that no administrator ever knows one: for the first administrator of an
 * empty installation and for whoever an administrator adds. Random, kept as a digest, used once, and ended by time.
 */
@Service
public class OneTimeLinks {

    /** How long the link for the first administrator holds. */
    public static final Duration FIRST_HOLDS = Duration.ofHours(24);

    /** How long a link for choosing a password holds. */
    public static final Duration PASSWORD_HOLDS = Duration.ofHours(72);

    private final OneTimeLinkStore links;
    private final AccountStore people;
    private final Accounts accounts;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Passwords passwords = new Passwords();
    private final SecureRandom random = new SecureRandom();

    /** Works on that database. */
    public OneTimeLinks(
            JdbcClient jdbc, TransactionOperations transactions, Clock clock, Accounts accounts, Audit audit) {
        this.links = new OneTimeLinkStore(jdbc);
        this.people = new AccountStore(jdbc);
        this.accounts = accounts;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A new token for the first administrator, ending earlier ones; empty where somebody has an account. */
    public Optional<String> forFirstAdministrator() {
        return transactions.execute(status -> {
            if (people.anybody()) {
                return Optional.<String>empty();
            }
            links.endFirst();
            return Optional.of(newLink(null, FIRST_HOLDS));
        });
    }

    /** A new token by which a person chooses a password; ends their earlier ones. In the caller's transaction. */
    String forPassword(PersonId person) {
        links.end(person);
        return newLink(person.value(), PASSWORD_HOLDS);
    }

    private String newLink(@Nullable Long person, Duration holds) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.add(Digest.of(token), person, clock.instant().plus(holds));
        return token;
    }

    /** Whether the token is for the first administrator and can still be used. */
    public boolean opensFirst(String token) {
        return links.open(Digest.of(token), clock.instant())
                .filter(holder -> holder.person().isEmpty())
                .isPresent();
    }

    /** Whose password the token sets, where it can still be used. */
    public Optional<Person> opensPassword(String token) {
        return links.open(Digest.of(token), clock.instant())
                .flatMap(holder -> holder.organisation()
                        .flatMap(organisation ->
                                holder.person().flatMap(person -> accounts.person(organisation, person))));
    }

    /**
     * Makes the first organisation and its administrator.
     *
     * @throws ProblemException for each field that will not do, and where the link is used, expired or unknown
     */
    public PersonId createFirst(
            String token, String organisation, OrganisationKind kind, String name, String signIn, String password) {
        List<Problem> problems = new ArrayList<>(accounts.problems(name, signIn, Set.of(Role.ADMINISTRATOR)));
        problems.addAll(Passwords.problems(password, signIn));
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return transactions.execute(status -> {
            useUp(token, opensFirst(token) && !people.anybody());
            OrganisationId id = accounts.addOrganisation(organisation, kind, false);
            PersonId person = accounts.addPerson(id, name, signIn, password, EnumSet.of(Role.ADMINISTRATOR), Set.of());
            audit.record(new Actor(id, person), "person.first", "person/" + person.value(), organisation.strip());
            return person;
        });
    }

    /**
     * Sets the password of the person whom the link was made for; their sessions end.
     *
     * @throws ProblemException for a password that will not do, and where the link is used, expired or unknown
     */
    public void choosePassword(String token, String password) {
        Person person = opensPassword(token).orElseThrow(OneTimeLinks::gone);
        List<Problem> problems = Passwords.problems(password, person.signIn());
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        String hash = passwords.encode(password);
        transactions.executeWithoutResult(status -> {
            useUp(token, true);
            people.setPassword(person.organisation(), person.id(), hash);
            audit.record(
                    person.actor(), "password.choose", "person/" + person.id().value(), "");
        });
    }

    private void useUp(String token, boolean opens) {
        Instant now = clock.instant();
        if (!opens || !links.use(Digest.of(token), now)) {
            throw gone();
        }
    }

    private static ProblemException gone() {
        return new ProblemException(Problem.in(
                "link", "This link was used, has expired or never was.", "Ask an administrator for a new one."));
    }
}
