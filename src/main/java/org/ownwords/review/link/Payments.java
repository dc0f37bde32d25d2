package org.ownwords.review.link;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What reviewers were given for their work; for workers and leads of the organisation, never for reviewers. */
@Component
public class Payments {

    /** The most that one review is paid, in pence: a slip of the keyboard must not become a payment. */
    public static final long MOST = 100_000;

    private final PaymentStore store;
    private final InvitationStore invitations;
    private final InvitationRules rules;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final Clock clock;

    public Payments(JdbcClient jdbc, TransactionOperations transactions, Audit audit, Accounts accounts, Clock clock) {
        this.store = new PaymentStore(jdbc);
        this.invitations = new InvitationStore(jdbc);
        this.rules = new InvitationRules(accounts);
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** A month's payments of one kind: no name, no text, no language. */
    public record Total(YearMonth month, PaymentKind kind, int payments, long pence) {}

    /**
     * Records what was given for a review that was answered; a later record corrects an earlier one.
     *
     * @param pence from 1 to {@link #MOST} for money, 0 for what is none
     */
    public void record(Actor actor, InvitationId id, PaymentKind kind, long pence, LocalDate paidOn) {
        rules.mayInvite(actor);
        if (kind.isMoney() ? pence < 1 || pence > MOST : pence != 0) {
            throw InvitationRules.problem(
                    "amount",
                    kind.isMoney() ? "This is no amount from £0.01 to £1,000." : "No amount belongs to this.",
                    kind.isMoney() ? "Enter pounds and pence, such as 15.00." : "Leave the amount empty.");
        }
        if (paidOn.isAfter(London.today(clock))) {
            throw InvitationRules.problem("paidOn", "This day is yet to come.", "Enter the day on which it was given.");
        }
        boolean answered = invitations
                .find(actor.organisation(), id)
                .filter(invitation -> invitation.used().isPresent())
                .isPresent();
        if (!answered) {
            throw InvitationRules.problem(
                    "kind", "This review has not been answered.", "Record what was given once it is.");
        }
        transactions.executeWithoutResult(status -> {
            store.replace(actor, new Payment(id, kind, pence, paidOn, actor.person()), clock.instant());
            audit.record(actor, "review.record-payment", "invitation/" + id.value(), kind.name());
        });
    }

    /** What was given for a review. */
    public Optional<Payment> of(OrganisationId organisation, InvitationId id) {
        return store.standing(organisation).stream()
                .filter(payment -> payment.invitation().equals(id))
                .findFirst();
    }

    /** Totals by month and kind, oldest first. */
    public List<Total> totals(OrganisationId organisation) {
        Map<YearMonth, Map<PaymentKind, List<Payment>>> grouped = new TreeMap<>();
        for (Payment payment : store.standing(organisation)) {
            grouped.computeIfAbsent(YearMonth.from(payment.paidOn()), month -> new TreeMap<>())
                    .computeIfAbsent(payment.kind(), kind -> new java.util.ArrayList<>())
                    .add(payment);
        }
        return grouped.entrySet().stream()
                .flatMap(month -> month.getValue().entrySet().stream()
                        .map(kind -> new Total(
                                month.getKey(),
                                kind.getKey(),
                                kind.getValue().size(),
                                kind.getValue().stream()
                                        .mapToLong(Payment::pence)
                                        .sum())))
                .toList();
    }

    /** The totals for the organisation's bookkeeping: month, kind, number, pounds. Names nobody and no text. */
    public String csv(OrganisationId organisation) {
        StringBuilder csv = new StringBuilder("month,kind,reviews,pounds\r\n");
        for (Total total : totals(organisation)) {
            csv.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%d,%d.%02d\r\n",
                    total.month(),
                    total.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    total.payments(),
                    total.pence() / 100,
                    total.pence() % 100));
        }
        return csv.toString();
    }
}
