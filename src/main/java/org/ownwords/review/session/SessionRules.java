package org.ownwords.review.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/** Who may record sessions, and what a record must and must not hold. */
final class SessionRules {

    /** The most people of one role: a slip of the keyboard must not become a crowd. */
    static final int MOST_PEOPLE = 60;

    /** Characters of one text. */
    static final int LONGEST = 4000;

    /** A telephone number or an address of email: a record of a session names nobody. */
    private static final Pattern CONTACT = Pattern.compile("\\S@\\S|(?:\\p{Nd}[ ()-]{0,2}){7,}");

    private final Accounts accounts;

    SessionRules(Accounts accounts) {
        this.accounts = accounts;
    }

    void mayWrite(Actor actor) {
        if (!mayReadAll(actor)) {
            throw problem("actor", "Only an outreach worker or a safeguarding lead does this.", "Ask one of them.");
        }
    }

    boolean mayReadAll(Actor actor) {
        Optional<Person> person = accounts.person(actor.organisation(), actor.person());
        return person.filter(p -> p.is(Role.OUTREACH_WORKER) || p.is(Role.SAFEGUARDING_LEAD))
                .isPresent();
    }

    void complete(NewSession session, LocalDate today, boolean communityKnown) {
        List<Problem> problems = new ArrayList<>();
        if (session.heldOn().isAfter(today)) {
            problems.add(in("heldOn", "This day is yet to come.", "Enter the day on which it was held."));
        }
        check(problems, "place", session.place(), 200, true);
        if (!communityKnown) {
            problems.add(in("community", "Nothing was chosen.", "Choose the community that took part."));
        }
        if (session.minutes() < 15 || session.minutes() > 720) {
            problems.add(in("hours", "This is no length from a quarter of an hour to 12 hours.", "Such as 2 or 1.5."));
        }
        if (session.texts().isEmpty()) {
            problems.add(in("message", "No message was chosen.", "Tick what people talked about."));
        }
        session.people().forEach((role, count) -> {
            if (count < 0 || count > MOST_PEOPLE) {
                problems.add(in(
                        role.name(),
                        "This is no number from 0 to " + MOST_PEOPLE + ".",
                        "Enter how many there were, in figures."));
            }
        });
        if (session.people().entrySet().stream().noneMatch(role -> role.getKey().isPanel() && role.getValue() > 0)) {
            problems.add(in(
                    ParticipantRole.COMMUNITY_MEMBER.name(),
                    "Nobody of the community took part.",
                    "Say how many did; without them it is no co-development."));
        }
        outcome(problems, session.outcome());
        done(problems);
    }

    void complete(Outcome outcome) {
        List<Problem> problems = new ArrayList<>();
        outcome(problems, outcome);
        done(problems);
    }

    String text(String field, String typed, int longest, boolean needed) {
        List<Problem> problems = new ArrayList<>();
        check(problems, field, typed, longest, needed);
        done(problems);
        return typed.strip();
    }

    static ProblemException problem(String field, String what, String remedy) {
        return new ProblemException(in(field, what, remedy));
    }

    private static void outcome(List<Problem> problems, Outcome outcome) {
        check(problems, "said", outcome.said(), LONGEST, true);
        check(problems, "changed", outcome.changed(), LONGEST, false);
        check(problems, "disagreement", outcome.disagreement(), LONGEST, false);
    }

    private static void check(List<Problem> problems, String field, String typed, int longest, boolean needed) {
        if (needed && typed.isBlank()) {
            problems.add(in(field, "Nothing was entered.", "Say it in a few words."));
        } else if (typed.length() > longest) {
            problems.add(in(field, "This is longer than " + longest + " characters.", "Say it shorter."));
        } else if (CONTACT.matcher(typed).find()) {
            problems.add(in(
                    field,
                    "This holds a telephone number or an email address.",
                    "Take it out: no record of a session says who somebody is or how to reach them."));
        }
    }

    private static void done(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private static Problem in(String field, String what, String remedy) {
        return Problem.in("session", what, remedy).inField(field);
    }
}
