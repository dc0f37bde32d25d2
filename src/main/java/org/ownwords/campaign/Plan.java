package org.ownwords.campaign;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.CommunityId;
import org.ownwords.message.MessageId;

/**
 * What a campaign sets out to do. A draft may leave almost everything open; what is missing is refused at submission and not
 * while somebody is still writing.
 *
 * @param communities whom it is for, in no order
 * @param messages in the order that pages show them
 * @param destination the service it leads to and by which route, empty while undecided
 * @param window when texts and emails leave, empty while undecided or where none do
 */
public record Plan(
        String name,
        AreaCode area,
        Set<CommunityId> communities,
        List<MessageId> messages,
        Set<Channel> channels,
        Optional<Destination> destination,
        Optional<SendingWindow> window,
        Funding funding,
        Purpose purpose) {

    public Plan {
        var ordered = new TreeSet<>(Comparator.comparingLong(CommunityId::value));
        ordered.addAll(communities);
        communities = Collections.unmodifiableSortedSet(ordered);
        messages = List.copyOf(messages);
        channels = Collections.unmodifiableSortedSet(new TreeSet<>(channels));
    }

    /** A plan with a name and an area, and everything else open. */
    public static Plan named(String name, AreaCode area) {
        return new Plan(
                name,
                area,
                Set.of(),
                List.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Funding.NONE,
                Purpose.OPEN);
    }

    /** Whether anything of it goes to people's own addresses. */
    public boolean addressed() {
        return channels.stream().anyMatch(Channel::addressed);
    }
}
