package org.ownwords.review.link;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Person;
import org.ownwords.account.PersonId;
import org.ownwords.account.Role;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Who may invite whom, and for how long. */
final class InvitationRules {

    /** Days for which a link may hold. */
    static final Set<Integer> DAYS = Set.of(3, 7, 14, 28);

    private static final int LONGEST_NAME = 100;

    private final Accounts accounts;

    InvitationRules(Accounts accounts) {
        this.accounts = accounts;
    }

    void mayInvite(Actor actor) {
        if (!is(actor, Role.OUTREACH_WORKER) && !is(actor, Role.SAFEGUARDING_LEAD)) {
            throw problem("actor", "Only an outreach worker or a safeguarding lead invites.", "Ask one of them.");
        }
    }

    boolean isLead(Actor actor) {
        return is(actor, Role.SAFEGUARDING_LEAD);
    }

    String name(String typed) {
        String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (name.isEmpty()) {
            throw problem("name", "Nothing was entered.", "Say who is asked, by a name that you know them by.");
        }
        if (name.length() > LONGEST_NAME) {
            throw problem("name", "This is longer than 100 characters.", "Enter the name alone.");
        }
        if (name.chars().filter(Character::isDigit).count() > 5 || name.contains("@")) {
            throw problem(
                    "name", "This holds a number or an address.", "Enter the name alone: no contact is kept here.");
        }
        return name;
    }

    static boolean sameName(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    void account(Actor actor, Optional<PersonId> account) {
        if (account.isPresent()
                && accounts.person(actor.organisation(), account.get()).isEmpty()) {
            throw problem("account", "There is no such account.", "Choose one of the list, or none.");
        }
    }

    int days(int days) {
        if (!DAYS.contains(days)) {
            throw problem("days", "Nothing was chosen.", "Choose for how long the link holds.");
        }
        return days;
    }

    static ProblemException problem(String field, String what, String remedy) {
        return new ProblemException(Problem.in("invitation", what, remedy).inField(field));
    }

    private boolean is(Actor actor, Role role) {
        Optional<Person> person = accounts.person(actor.organisation(), actor.person());
        return person.filter(p -> p.is(role)).isPresent();
    }
}
