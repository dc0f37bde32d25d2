package org.ownwords.review.link;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.review.GuestId;
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

    /**
     * What reviewers were given together, of money or its worth.
     *
     * @param people how many they were, whoever was paid several times counted once
     */
    public record Given(int people, long pence) {}

    /** The months in which money or its worth was given. */
    public SortedSet<YearMonth> months(OrganisationId organisation) {
        return money(organisation)
                .map(payment -> YearMonth.from(payment.paidOn()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was given from a month to another, both included. */
    public Given given(OrganisationId organisation, YearMonth from, YearMonth to) {
        Map<InvitationId, GuestId> guests =
                invitations.all(organisation).stream().collect(Collectors.toMap(Invitation::id, Invitation::guest));
        List<Payment> payments = money(organisation)
                .filter(payment -> !payment.paidOn().isBefore(from.atDay(1))
                        && !payment.paidOn().isAfter(to.atEndOfMonth()))
                .toList();
        return new Given(
                (int) payments.stream()
                        .map(payment -> guests.get(payment.invitation()))
                        .distinct()
                        .count(),
                payments.stream().mapToLong(Payment::pence).sum());
    }

    private Stream<Payment> money(OrganisationId organisation) {
        return store.standing(organisation).stream()
                .filter(payment -> payment.kind().isMoney());
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
