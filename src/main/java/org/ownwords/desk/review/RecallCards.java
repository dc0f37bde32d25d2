package org.ownwords.desk.review;

import java.util.List;
import org.ownwords.account.Person;
import org.ownwords.desk.HomeCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Posters that must come down, on the start page of those who can take them down. */
@Component
@Order(5)
class RecallCards implements HomeCard {

    private final RecallWork work;

    RecallCards(RecallWork work) {
        this.work = work;
    }

    @Override
    public List<Card> cards(Person person) {
        List<WorkLine> lines = work.of(person);
        return lines.isEmpty()
                ? List.of()
                : List.of(new Card(
                        "Posters to take down",
                        lines.size(),
                        "They say what may no longer be said.",
                        "/work",
                        "Open your work",
                        true));
    }
}
