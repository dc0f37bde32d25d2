package org.ownwords.desk.delivery;

import java.util.List;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.delivery.Replies;
import org.ownwords.desk.HomeCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Replies on the safeguarding lead's start page. */
@Component
@Order(1)
class WaitingReplies implements HomeCard {

    private final Replies replies;

    WaitingReplies(Replies replies) {
        this.replies = replies;
    }

    @Override
    public List<Card> cards(Person person) {
        if (!person.is(Role.SAFEGUARDING_LEAD)) {
            return List.of();
        }
        Replies.Waiting waiting = replies.waiting(person.organisation());
        String text = waiting.worrying() == 0
                ? "What people wrote back."
                : waiting.worrying() + (waiting.worrying() == 1 ? " holds a word" : " hold a word") + " of alarm.";
        return List.of(new Card(
                "Replies to read", (int) waiting.all(), text, "/replies", "Read the replies", waiting.worrying() > 0));
    }
}
