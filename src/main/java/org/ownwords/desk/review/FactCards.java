package org.ownwords.desk.review;

import java.util.List;
import org.ownwords.account.Person;
import org.ownwords.desk.HomeCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Verifications that run out, on the start page of those who can ask again. */
@Component
@Order(25)
class FactCards implements HomeCard {

    private final FactWork work;

    FactCards(FactWork work) {
        this.work = work;
    }

    @Override
    public List<Card> cards(Person person) {
        List<WorkLine> lines = work.of(person);
        if (lines.isEmpty()) {
            return List.of();
        }
        long past = lines.stream().filter(WorkLine::overdue).count();
        return List.of(new Card(
                "Facts to verify again",
                lines.size(),
                past == 0
                        ? "Verifications run out within 60 days. Then new sends and prints are held."
                        : past + (past == 1 ? " verification has" : " verifications have")
                                + " run out, and new sends and prints are held.",
                "/work",
                "Open your work",
                past > 0));
    }
}
