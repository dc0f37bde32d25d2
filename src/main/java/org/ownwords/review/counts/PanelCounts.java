package org.ownwords.review.counts;

import java.util.List;
import org.ownwords.account.OrganisationId;
import org.ownwords.review.session.Participant;
import org.ownwords.review.session.Session;
import org.ownwords.review.session.Sessions;
import org.springframework.stereotype.Component;

/** Counts of co-development for indicators; they leave the installation through disclosure control alone. */
@Component
public class PanelCounts {

    private final Sessions sessions;

    public PanelCounts(Sessions sessions) {
        this.sessions = sessions;
    }

    /** One entry for each session of the organisation. */
    public List<PanelSession> of(OrganisationId organisation) {
        return sessions.all(organisation).stream().map(PanelCounts::count).toList();
    }

    private static PanelSession count(Session session) {
        List<Participant> panel = session.panel();
        List<Participant> paid = panel.stream().filter(Participant::paid).toList();
        return new PanelSession(
                session.heldOn(),
                panel.size(),
                (long) panel.size() * session.minutes(),
                paid.size(),
                paid.stream().mapToLong(person -> person.pence().orElse(0L)).sum());
    }
}
