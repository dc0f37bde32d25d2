package org.ownwords.desk.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.base.London;
import org.ownwords.directory.DueFact;
import org.ownwords.directory.Services;
import org.ownwords.message.Catalogues;
import org.ownwords.message.ClaimDefinition;
import org.springframework.stereotype.Component;

/** What a worker or safeguarding lead should verify again, of the services of their areas. */
@Component
class FactWork {

    private final Services services;
    private final Catalogues catalogues;
    private final Clock clock;

    FactWork(Services services, Catalogues catalogues, Clock clock) {
        this.services = services;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    List<WorkLine> of(Person person) {
        if (!person.is(Role.OUTREACH_WORKER) && !person.is(Role.SAFEGUARDING_LEAD)) {
            return List.of();
        }
        LocalDate today = London.today(clock);
        return DueFact.of(services.all(person.organisation()), today).stream()
                .filter(due -> due.isWithin(person))
                .map(due -> line(due, today))
                .toList();
    }

    private WorkLine line(DueFact due, LocalDate today) {
        long left = due.daysLeft(today);
        String claim = catalogues
                .current()
                .claim(due.fact().claim())
                .map(ClaimDefinition::label)
                .orElse(due.fact().claim().value());
        return new WorkLine(
                "Verify again",
                "“" + claim + "”: " + due.of(),
                Optional.empty(),
                left < 0
                        ? "The verification has run out. New sends and prints that say so are held."
                        : "The verification runs out in " + left + (left == 1 ? " day" : " days")
                                + "; then new sends and prints that say so are held.",
                Optional.of(due.fact().expires()),
                left < 0,
                due.href());
    }
}
