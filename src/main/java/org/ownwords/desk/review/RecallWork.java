package org.ownwords.desk.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.campaign.Placement;
import org.ownwords.desk.safeguarding.HeldWork;
import org.springframework.stereotype.Component;

/** What a worker or safeguarding lead should see taken down, until somebody logs that it was. */
@Component
class RecallWork {

    private final HeldWork held;

    RecallWork(HeldWork held) {
        this.held = held;
    }

    List<WorkLine> of(Person person) {
        if (!person.is(Role.OUTREACH_WORKER) && !person.is(Role.SAFEGUARDING_LEAD)) {
            return List.of();
        }
        return held.toTakeDown(person).stream().map(RecallWork::line).toList();
    }

    private static WorkLine line(HeldWork.Print print) {
        Placement placement = print.placement();
        return new WorkLine(
                "Take down a poster",
                print.venue().name() + ", " + print.venue().address() + ": "
                        + placement.format().name().toUpperCase(Locale.ROOT) + ", " + print.language() + ", code "
                        + placement.letters() + ". Put up by: " + print.putUp() + ".",
                Optional.empty(),
                print.why().orElse("Its words may no longer be used."),
                Optional.empty(),
                true,
                print.href());
    }
}
