package org.ownwords.delivery;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Role;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Who looked one person up, as news for the safeguarding lead until it is read. The audit keeps it for good. */
@Service
public class LookUps {

    private static final int LONGEST_REASON = 300;
    private static final Pattern ADDRESS = Pattern.compile("@|\\p{Nd}(?:[\\s().-]*\\p{Nd}){6,}");

    private final LookUpStore store;
    private final Accounts accounts;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** Works on that database. */
    public LookUps(JdbcClient jdbc, Accounts accounts, Audit audit, TransactionOperations transactions, Clock clock) {
        this.store = new LookUpStore(jdbc);
        this.accounts = accounts;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Tells it, in the transaction of the caller, and records it in the audit.
     *
     * @param subject what was found, as the audit names it
     * @throws ProblemException for {@code reason} if it is empty, over 300 characters or holds a number or address
     */
    public void tell(Actor actor, String subject, boolean found, String reason) {
        String why = reason.strip();
        if (why.isEmpty()) {
            throw refused("No reason was given.", "Say in a few words why.");
        }
        if (why.length() > LONGEST_REASON) {
            throw refused("The reason is over 300 characters.", "Say it shorter.");
        }
        if (ADDRESS.matcher(why).find()) {
            throw refused(
                    "The reason holds a number or an address, and others read it.", "Say why without naming anybody.");
        }
        transactions.executeWithoutResult(status -> {
            store.add(actor, why, found, clock.instant());
            audit.record(actor, "contact.look-up", subject, why);
        });
    }

    /** What nobody has read yet, oldest first. */
    public List<LookUp> unread(OrganisationId organisation) {
        return store.unread(organisation);
    }

    /**
     * Marks one as read; audited.
     *
     * @throws ProblemException if the reader looked it up and another safeguarding lead could read it
     */
    public void read(Actor actor, long id) {
        transactions.executeWithoutResult(status -> {
            boolean another = accounts.people(actor.organisation()).stream()
                    .anyMatch(person ->
                            person.is(Role.SAFEGUARDING_LEAD) && !person.id().equals(actor.person()));
            if (another
                    && store.unread(actor.organisation()).stream()
                            .anyMatch(one -> one.id() == id && one.by().equals(actor.person()))) {
                throw new ProblemException(Problem.in(
                        "Safeguarding", "You looked this person up yourself.", "Another safeguarding lead reads it."));
            }
            if (store.read(actor, id, clock.instant())) {
                audit.record(actor, "contact.look-up-read", "look-up/" + id, "");
            }
        });
    }

    private static ProblemException refused(String what, String remedy) {
        return new ProblemException(Problem.in("Contacts", what, remedy).inField("why"));
    }
}
