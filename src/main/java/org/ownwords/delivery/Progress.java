package org.ownwords.delivery;

import java.util.Map;
import org.ownwords.campaign.Channel;

/** How far a campaign has come: sends by channel and state. */
public record Progress(Map<Channel, Map<SendState, Long>> byChannel) {

    /** The sends of a channel in a state. */
    public long of(Channel channel, SendState state) {
        return byChannel.getOrDefault(channel, Map.of()).getOrDefault(state, 0L);
    }

    /** The sends of every channel in a state. */
    public long of(SendState state) {
        return byChannel.keySet().stream()
                .mapToLong(channel -> of(channel, state))
                .sum();
    }

    /** Every send there is. */
    public long total() {
        return byChannel.values().stream()
                .flatMap(states -> states.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Whether something may still happen without a person. */
    public boolean open() {
        return java.util.Arrays.stream(SendState.values()).anyMatch(state -> state.open() && of(state) > 0);
    }
}
