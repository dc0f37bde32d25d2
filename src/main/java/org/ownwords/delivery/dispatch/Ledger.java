package org.ownwords.delivery.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.London;
import org.ownwords.delivery.SendState;
import org.ownwords.delivery.Suppression;
import org.ownwords.delivery.contact.AddressBook;
import org.springframework.transaction.support.TransactionOperations;

/** Every change of the queue with the counters that follow from it, both in one transaction or neither. */
final class Ledger {

    private record Opened(OrganisationId organisation, Tally.Key key) {}

    private final SendStore sends;
    private final CountStore counts;
    private final AddressBook contacts;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Set<Opened> opened = ConcurrentHashMap.newKeySet();

    Ledger(SendStore sends, CountStore counts, AddressBook contacts, TransactionOperations transactions, Clock clock) {
        this.sends = sends;
        this.counts = counts;
        this.contacts = contacts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Asks for changes; returns those granted. */
    List<Change> apply(Collection<Change> changes) {
        List<Change> granted = new ArrayList<>();
        Map<Long, List<Change>> byOrganisation = changes.stream()
                .collect(
                        Collectors.groupingBy(c -> c.send().organisation().value(), TreeMap::new, Collectors.toList()));
        byOrganisation.forEach((organisation, own) -> {
            open(
                    new OrganisationId(organisation),
                    own.stream().map(Change::send).toList());
            List<Change> done = transactions.execute(status -> within(new OrganisationId(organisation), own));
            granted.addAll(done == null ? List.of() : done);
        });
        return granted;
    }

    /** Makes today's counters for these sends, before the transaction that counts. */
    void open(OrganisationId organisation, Collection<Send> of) {
        LocalDate today = London.today(clock);
        of.stream()
                .filter(send -> !send.answer())
                .map(send -> Tally.Key.of(send, today))
                .distinct()
                .forEach(key -> open(organisation, key));
    }

    void open(OrganisationId organisation, Tally.Key key) {
        if (opened.add(new Opened(organisation, key))) {
            counts.open(organisation, key);
        }
    }

    /** The same within the caller's transaction; today's counters must stand open. */
    List<Change> within(OrganisationId organisation, List<Change> changes) {
        LocalDate today = London.today(clock);
        Instant now = clock.instant();
        Tally tally = new Tally(organisation);
        List<Change> granted = new ArrayList<>();
        Map<SendState, List<Change>> byState =
                changes.stream().collect(Collectors.groupingBy(Change::to, TreeMap::new, Collectors.toList()));
        byState.forEach((to, wanted) -> {
            if (to == SendState.DELIVERED) {
                // What is delivered was accepted, even where no word of that ever came.
                count(tally, sends.change(organisation, SendState.ACCEPTED, wanted, now), Counter.ACCEPTED, today);
            }
            List<Change> done = sends.change(organisation, to, wanted, now);
            counter(to).ifPresent(counter -> count(tally, done, counter, today));
            for (Change change : done) {
                if (change.optOut()) {
                    contacts.suppress(organisation, change.send().hash(), Suppression.NETWORK);
                    tally.add(change.send(), today, Counter.OPTED_OUT, 1);
                }
            }
            granted.addAll(done);
        });
        counts.add(organisation, tally);
        return granted;
    }

    /** Plans rows. */
    void plan(OrganisationId organisation, List<Planned> rows) {
        LocalDate today = London.today(clock);
        Tally tally = new Tally(organisation);
        for (Planned row : rows) {
            row.campaign()
                    .ifPresent(campaign -> tally.add(
                            new Tally.Key(campaign.value(), row.community().value(), row.channel(), today),
                            Counter.PLANNED,
                            1));
        }
        tally.counts().keySet().forEach(key -> open(organisation, key));
        transactions.executeWithoutResult(status -> {
            sends.insert(organisation, rows, clock.instant());
            counts.add(organisation, tally);
        });
    }

    /** Counts one, within the caller's transaction; the counter must stand open. */
    void count(OrganisationId organisation, Tally.Key key, Counter counter) {
        Tally tally = new Tally(organisation);
        tally.add(key, counter, 1);
        counts.add(organisation, tally);
    }

    /** Puts answers into the queue, within the caller's transaction. */
    void insert(OrganisationId organisation, List<Planned> answers) {
        sends.insert(organisation, answers, clock.instant());
    }

    /**
     * What came of marking.
     *
     * @param marked those that may be called, with this attempt counted
     * @param over those whose people had as many messages today as they should
     */
    record Attempt(List<Send> marked, List<Send> over) {}

    /** Marks rows as about to be called, commits, and returns when the mark outlasts this process. */
    Attempt attempt(
            OrganisationId organisation, List<Send> wanted, UUID owner, String gateway, Instant until, int dailyCap) {
        open(organisation, wanted);
        LocalDate today = London.today(clock);
        List<Send> over = new ArrayList<>();
        List<Send> marked = transactions.execute(status -> {
            over.clear();
            List<Send> allowed = underTheCap(organisation, wanted, dailyCap, over);
            List<Send> ours = sends.attempt(organisation, allowed, owner, gateway, clock.instant(), until);
            Tally tally = new Tally(organisation);
            ours.stream()
                    .filter(send -> send.attempts() == 0)
                    .forEach(send -> tally.add(send, today, Counter.ATTEMPTED, 1));
            counts.add(organisation, tally);
            return ours;
        });
        sends.keep();
        return new Attempt(
                marked == null
                        ? List.of()
                        : marked.stream().map(Send::attempted).toList(),
                over);
    }

    private List<Send> underTheCap(OrganisationId organisation, List<Send> wanted, int dailyCap, List<Send> over) {
        // A repeated attempt is the same message, and an answer was asked for.
        List<Send> counted = wanted.stream()
                .filter(send -> send.attempts() == 0 && !send.answer())
                .sorted(Comparator.comparing(send -> send.contact().value()))
                .toList();
        List<Boolean> allowed = contacts.countToday(
                organisation, counted.stream().map(Send::contact).toList(), dailyCap);
        for (int i = 0; i < counted.size(); i++) {
            if (!allowed.get(i)) {
                over.add(counted.get(i));
            }
        }
        return wanted.stream().filter(send -> !over.contains(send)).toList();
    }

    private static void count(Tally tally, List<Change> done, Counter counter, LocalDate day) {
        done.forEach(change -> tally.add(change.send(), day, counter, 1));
    }

    private static Optional<Counter> counter(SendState to) {
        return switch (to) {
            case ACCEPTED -> Optional.of(Counter.ACCEPTED);
            case DELIVERED -> Optional.of(Counter.DELIVERED);
            case FAILED -> Optional.of(Counter.FAILED);
            case EXPIRED -> Optional.of(Counter.EXPIRED);
            case STOPPED -> Optional.of(Counter.STOPPED);
            default -> Optional.empty();
        };
    }
}
