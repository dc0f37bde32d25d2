package org.ownwords.desk.review;

import java.util.List;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.desk.HomeCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What of review stands on a person's start page. */
@Component
@Order(20)
class ReviewCards implements HomeCard {

    private final WorkList work;
    private final PersonalWork personal;

    ReviewCards(WorkList work, PersonalWork personal) {
        this.work = work;
        this.personal = personal;
    }

    @Override
    public List<Card> cards(Person person) {
        if (person.is(Role.SAFEGUARDING_LEAD)) {
            List<WorkItem> waiting = work.forLead(person);
            boolean urgent = waiting.stream().anyMatch(WorkItem::urgent);
            return List.of(new Card(
                    "Texts to sign or decide",
                    waiting.size(),
                    urgent
                            ? "A reviewer disputes a text: decide within five days."
                            : "Reviewers have done their part; nothing is used before you sign.",
                    "/review",
                    "Open review",
                    urgent));
        }
        if (person.is(Role.OUTREACH_WORKER)) {
            List<WorkLine> lines = personal.of(person);
            boolean late = lines.stream().anyMatch(WorkLine::overdue);
            return List.of(new Card(
                    "Review work",
                    lines.size(),
                    late
                            ? "Something is overdue or out of date."
                            : "Reviewers to remind, what they were given, and facts to verify again.",
                    "/work",
                    "Open your work",
                    late));
        }
        if (person.is(Role.REVIEWER) || person.is(Role.CO_DEVELOPER)) {
            List<WorkLine> lines = personal.of(person);
            Card judge = Card.place(
                    "Judge a text",
                    "Read texts in a language that you speak, and say whether they can be used.",
                    "/review",
                    "Choose a language");
            return lines.isEmpty()
                    ? List.of(judge)
                    : List.of(
                            new Card(
                                    "Your work",
                                    lines.size(),
                                    "Texts and recordings that wait for you.",
                                    "/work",
                                    "Open your work",
                                    false),
                            judge);
        }
        return List.of();
    }
}
