package org.ownwords.reach;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.reach.disclosure.Figure;
import org.ownwords.reach.disclosure.Gate;
import org.ownwords.reach.disclosure.Rule;
import org.ownwords.review.counts.PanelCounts;
import org.ownwords.review.counts.PanelPayment;
import org.ownwords.review.counts.PanelSession;
import org.springframework.stereotype.Component;

/** Panel hours and pay of those whom a body commissions, the indicator Q4: every figure through the gate. */
@Component
public class Panels {

    private static final int MINUTES = 60;
    private static final int PENCE = 100;

    private final Commissions commissions;
    private final Accounts accounts;
    private final PanelCounts counts;
    private final Indicators indicators;

    public Panels(Commissions commissions, Accounts accounts, PanelCounts counts, Indicators indicators) {
        this.commissions = commissions;
        this.accounts = accounts;
        this.counts = counts;
        this.indicators = indicators;
    }

    /** What the catalogue says of it. */
    public Indicator indicator() {
        return indicators.require("Q4");
    }

    /** One row for each half-year in which anything was recorded, the newest first; never a total beside them. */
    public List<PanelRow> of(OrganisationId commissioning, Rule rule) {
        Gate gate = new Gate(rule);
        return commissions.deliveringFor(commissioning).stream()
                .flatMap(delivering -> rows(delivering, gate))
                .toList();
    }

    private Stream<PanelRow> rows(OrganisationId delivering, Gate gate) {
        List<PanelSession> held = counts.of(delivering);
        List<PanelPayment> paid = counts.payments(delivering);
        TreeSet<Half> halves = new TreeSet<>(Comparator.reverseOrder());
        held.forEach(session -> halves.add(Half.of(YearMonth.from(session.day()))));
        paid.forEach(payment -> halves.add(Half.of(payment.month())));
        String by = accounts.organisation(delivering).name();
        return halves.stream()
                .map(half -> row(
                        by,
                        half,
                        held.stream()
                                .filter(one -> half.equals(Half.of(YearMonth.from(one.day()))))
                                .toList(),
                        paid.stream()
                                .filter(one -> half.equals(Half.of(one.month())))
                                .toList(),
                        gate));
    }

    /** An amount follows from the people behind it, so it is withheld where they are few. */
    private static PanelRow row(String by, Half half, List<PanelSession> held, List<PanelPayment> paid, Gate gate) {
        Figure<Long> people =
                gate.count(held.stream().mapToLong(PanelSession::people).sum());
        Figure<Long> paidInSessions =
                gate.count(held.stream().mapToLong(PanelSession::paid).sum());
        Figure<Long> payments =
                gate.count(paid.stream().mapToLong(PanelPayment::payments).sum());
        return new PanelRow(
                by,
                half.words(),
                people.map(shown ->
                        whole(held.stream().mapToLong(PanelSession::minutes).sum(), MINUTES)),
                paidInSessions.map(shown ->
                        whole(held.stream().mapToLong(PanelSession::pence).sum(), PENCE)),
                payments.map(shown ->
                        whole(paid.stream().mapToLong(PanelPayment::pence).sum(), PENCE)));
    }

    private static long whole(long amount, int unit) {
        return Math.round((double) amount / unit);
    }

    /** Half of a financial year, by its first month: April or October. */
    private record Half(YearMonth first) implements Comparable<Half> {

        private static final int APRIL = 4;
        private static final int OCTOBER = 10;

        static Half of(YearMonth month) {
            int number = month.getMonthValue();
            if (number >= OCTOBER) {
                return new Half(month.withMonth(OCTOBER));
            }
            return new Half(
                    number >= APRIL
                            ? month.withMonth(APRIL)
                            : month.minusYears(1).withMonth(OCTOBER));
        }

        String words() {
            return first.getMonthValue() == APRIL
                    ? "April to September " + first.getYear()
                    : "October " + first.getYear() + " to March " + (first.getYear() + 1);
        }

        @Override
        public int compareTo(Half other) {
            return first.compareTo(other.first());
        }
    }
}
