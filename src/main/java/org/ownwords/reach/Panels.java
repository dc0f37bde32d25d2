package org.ownwords.reach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.reach.disclosure.Figure;
import org.ownwords.reach.disclosure.Gate;
import org.ownwords.reach.disclosure.Rule;
import org.ownwords.review.counts.PanelCounts;
import org.ownwords.review.counts.PanelPayment;
import org.ownwords.review.counts.PanelSession;
import org.springframework.stereotype.Component;

/**
 * Panel hours and pay of those whom a body commissions, the indicator Q4: every figure through the gate. A half-year stands in the
 * table once it is over: a figure that grew from one day to the next would tell what one session, and one person, was given.
 */
@Component
public class Panels {

    private static final int MINUTES = 60;
    private static final int PENCE = 100;

    private final Commissions commissions;
    private final Accounts accounts;
    private final PanelCounts counts;
    private final Indicators indicators;
    private final Clock clock;

    public Panels(Commissions commissions, Accounts accounts, PanelCounts counts, Indicators indicators, Clock clock) {
        this.commissions = commissions;
        this.accounts = accounts;
        this.counts = counts;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** Amounts and how many people stand behind each, before the gate. */
    private record Behind(
            OrganisationId by, HalfYear half, long people, long minutes, long paid, long pence, PanelPayment reviews) {}

    /** What the body may see under a rule. */
    public PanelTable of(OrganisationId commissioning, Rule rule) {
        LocalDate today = London.today(clock);
        Gate gate = new Gate(rule);
        List<Behind> all = commissions.deliveringFor(commissioning).stream()
                .flatMap(delivering -> halves(delivering).stream())
                .toList();
        List<Behind> over = all.stream().filter(one -> one.half().isOver(today)).toList();
        return new PanelTable(
                indicators.require("Q4"),
                rule,
                over.stream()
                        .map(one -> new PanelRow(
                                accounts.organisation(one.by()).name(),
                                one.half().words(),
                                figures(one, gate)))
                        .toList(),
                over.size() < 2 ? Optional.empty() : Optional.of(total(over, gate)),
                over.size() < all.size());
    }

    private List<Behind> halves(OrganisationId delivering) {
        List<PanelSession> held = counts.of(delivering);
        TreeSet<HalfYear> halves = new TreeSet<>(Comparator.reverseOrder());
        held.forEach(session -> halves.add(HalfYear.of(session.day())));
        counts.paidMonths(delivering).forEach(month -> halves.add(HalfYear.of(month)));
        List<Behind> behind = new ArrayList<>();
        for (HalfYear half : halves) {
            List<PanelSession> own = held.stream()
                    .filter(session -> half.equals(HalfYear.of(session.day())))
                    .toList();
            behind.add(new Behind(
                    delivering,
                    half,
                    sum(own, PanelSession::people),
                    sum(own, PanelSession::minutes),
                    sum(own, PanelSession::paid),
                    sum(own, PanelSession::pence),
                    counts.payments(delivering, half.first(), half.last())));
        }
        return behind;
    }

    private static PanelFigures figures(Behind one, Gate gate) {
        return new PanelFigures(
                gate.amount(one.people(), whole(one.minutes(), MINUTES)),
                gate.amount(one.paid(), whole(one.pence(), PENCE)),
                gate.amount(one.reviews().people(), whole(one.reviews().pence(), PENCE)));
    }

    private static PanelFigures total(List<Behind> all, Gate gate) {
        return new PanelFigures(
                total(all, Behind::people, whole(sum(all, Behind::minutes), MINUTES), gate),
                total(all, Behind::paid, whole(sum(all, Behind::pence), PENCE), gate),
                total(
                        all,
                        one -> one.reviews().people(),
                        whole(sum(all, one -> one.reviews().pence()), PENCE),
                        gate));
    }

    private static Figure<Long> total(List<Behind> all, ToLongFunction<Behind> people, long total, Gate gate) {
        return gate.totalAmount(all.stream().map(people::applyAsLong).toList(), total);
    }

    private static <T> long sum(List<T> all, ToLongFunction<T> part) {
        return all.stream().mapToLong(part).sum();
    }

    private static long whole(long amount, int unit) {
        return Math.round((double) amount / unit);
    }
}
