package org.ownwords.desk.review;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.Person;
import org.ownwords.desk.Say;
import org.ownwords.desk.safeguarding.ToldView;
import org.springframework.stereotype.Component;

/** What reviewers told a safeguarding lead alone; the list says neither who nor what, for others may look at the screen. */
@Component
class ToldWork {

    private final ToldView told;

    ToldWork(ToldView told) {
        this.told = told;
    }

    List<WorkLine> of(Person person) {
        return told.unread(person).stream().map(ToldWork::line).toList();
    }

    private static WorkLine line(ToldView.Row row) {
        return new WorkLine(
                "Read what you were told alone",
                row.text(),
                Optional.of(row.told().about()),
                "A reviewer told you something on "
                        + new Say().moment(row.told().at()) + " that nobody else sees.",
                Optional.empty(),
                true,
                "/safeguarding#told");
    }
}
