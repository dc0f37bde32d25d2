package org.ownwords.delivery.gateway;

import java.util.List;
import java.util.Optional;
import org.ownwords.campaign.Channel;

/** The gateways of this installation; for each channel the first that carries it. */
public record Gateways(List<Gateway> all) {

    public Gateways {
        all = List.copyOf(all);
    }

    /** The gateway that a channel leaves by. */
    public Optional<Gateway> by(Channel channel) {
        return all.stream().filter(gateway -> gateway.carries(channel)).findFirst();
    }

    /** The gateway of that name, where this installation still has it. */
    public Optional<Gateway> named(String name) {
        return all.stream().filter(gateway -> gateway.name().equals(name)).findFirst();
    }

    /** The longest deadline of any. */
    public java.time.Duration longestDeadline() {
        return all.stream()
                .map(Gateway::deadline)
                .max(java.util.Comparator.naturalOrder())
                .orElse(java.time.Duration.ZERO);
    }
}
