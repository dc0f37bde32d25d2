package org.ownwords.desk.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.desk.Say;
import org.ownwords.review.Reviews;
import org.ownwords.review.Unheard;
import org.springframework.stereotype.Component;

/**
 * Recordings that were added after their words were approved: for those who judged the words and have not heard them, and for
 * workers, who ask others where too few did. That the lead hears and signs stands among what there is to sign.
 */
@Component
class RecordingWork {

    private final WorkList list;
    private final Reviews reviews;

    RecordingWork(WorkList list, Reviews reviews) {
        this.list = list;
        this.reviews = reviews;
    }

    List<WorkLine> of(Person person) {
        List<WorkLine> lines = new ArrayList<>();
        for (Unheard unheard : list.unheard().values()) {
            if (unheard.missing() > 0) {
                if (judgedBefore(person, unheard)) {
                    lines.add(toHear(unheard));
                }
                if (person.is(Role.OUTREACH_WORKER) || person.is(Role.SAFEGUARDING_LEAD)) {
                    lines.add(toAsk(unheard));
                }
            }
        }
        return lines;
    }

    private boolean judgedBefore(Person person, Unheard unheard) {
        Optional<Instant> judged = reviews.judgedAt(person.id(), unheard.section());
        return judged.filter(at -> at.isBefore(unheard.added())).isPresent()
                && reviews.whyNotJudge(person.actor(), unheard.section()).isEmpty();
    }

    private WorkLine toHear(Unheard unheard) {
        WorkItem item = list.item(
                unheard,
                added(unheard)
                        + ", after you judged the words. "
                        + (list.isSigned(unheard)
                                ? "Watch it, then judge again: until then it is shown to nobody."
                                : "Listen, then judge again: until then it is played to nobody."));
        return line(list.isSigned(unheard) ? "Watch a video" : "Hear a recording", item, item.href() + "#recordings");
    }

    private WorkLine toAsk(Unheard unheard) {
        WorkItem item = list.item(
                unheard,
                added(unheard)
                        + ", after the words were approved. It is "
                        + (list.isSigned(unheard) ? "shown" : "played") + " to nobody until "
                        + (unheard.missing() == 1
                                ? "one more reviewer has"
                                : unheard.missing() + " more reviewers have")
                        + (list.isSigned(unheard) ? " seen" : " heard")
                        + " it; those who judged the words may be asked again.");
        return line(
                list.isSigned(unheard) ? "Ask people to watch a video" : "Ask people to hear a recording",
                item,
                "/invitations/new?message=" + item.id() + "&tag=" + item.tag());
    }

    private String added(Unheard unheard) {
        return (list.isSigned(unheard) ? "It was added on " : "It was recorded on ") + new Say().day(unheard.added());
    }

    private static WorkLine line(String what, WorkItem item, String href) {
        return new WorkLine(
                what, item.about(), Optional.of(item.variant()), item.waits(), Optional.empty(), false, href);
    }
}
