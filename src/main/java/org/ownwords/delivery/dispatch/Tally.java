package org.ownwords.delivery.dispatch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.Channel;

/** Counts gathered for one transaction, in one order, so that nodes lock counters in the same order. */
final class Tally {

    /** Which counter row. */
    record Key(long campaign, long community, Channel channel, LocalDate day) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparingLong(Key::campaign)
                .thenComparingLong(Key::community)
                .thenComparing(Key::channel)
                .thenComparing(Key::day);

        static Key of(Send send, LocalDate day) {
            return new Key(
                    send.campaign().orElseThrow().value(), send.community().value(), send.channel(), day);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final OrganisationId organisation;
    private final Map<Key, Map<Counter, Long>> counts = new TreeMap<>();

    Tally(OrganisationId organisation) {
        this.organisation = organisation;
    }

    void add(Send send, LocalDate day, Counter counter, long number) {
        // Answers belong to no campaign and are nobody's reach.
        if (!send.answer()) {
            add(Key.of(send, day), counter, number);
        }
    }

    void add(Key key, Counter counter, long number) {
        counts.computeIfAbsent(key, k -> new EnumMap<>(Counter.class)).merge(counter, number, Long::sum);
    }

    OrganisationId organisation() {
        return organisation;
    }

    Map<Key, Map<Counter, Long>> counts() {
        return counts;
    }
}
