package org.ownwords.review.counts;

import java.util.List;
import org.ownwords.account.OrganisationId;
import org.ownwords.review.link.Payments;
import org.ownwords.review.session.Participant;
import org.ownwords.review.session.Session;
import org.ownwords.review.session.Sessions;
import org.springframework.stereotype.Component;

/** Counts of co-development for indicators; they leave the installation through disclosure control alone. */
@Component
public class PanelCounts {

    private final Sessions sessions;
    private final Payments payments;

    public PanelCounts(Sessions sessions, Payments payments) {
        this.sessions = sessions;
        this.payments = payments;
    }

    /** One entry for each session of the organisation. */
    public List<PanelSession> of(OrganisationId organisation) {
        return sessions.all(organisation).stream().map(PanelCounts::count).toList();
    }

    /** What reviewers by link were given, an entry for each month and kind of money. */
    public List<PanelPayment> payments(OrganisationId organisation) {
        return payments.totals(organisation).stream()
                .filter(total -> total.kind().isMoney())
                .map(total -> new PanelPayment(total.month(), total.payments(), total.pence()))
                .toList();
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
