package org.ownwords.review.counts;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
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

    /** The months in which reviewers by link were given money or its worth. */
    public SortedSet<YearMonth> paidMonths(OrganisationId organisation) {
        return payments.months(organisation);
    }

    /** What reviewers by link were given from a month to another, both included. */
    public PanelPayment payments(OrganisationId organisation, YearMonth from, YearMonth to) {
        Payments.Given given = payments.given(organisation, from, to);
        return new PanelPayment(given.people(), given.pence());
    }

    private static PanelSession count(Session session) {
        List<Participant> panel = session.panel();
        List<Participant> paid = panel.stream()
                .filter(Participant::paid)
                .filter(person -> person.pence().isPresent())
                .toList();
        return new PanelSession(
                session.heldOn(),
                panel.size(),
                (long) panel.size() * session.minutes(),
                paid.size(),
                paid.stream().mapToLong(person -> person.pence().orElse(0L)).sum());
    }
}
