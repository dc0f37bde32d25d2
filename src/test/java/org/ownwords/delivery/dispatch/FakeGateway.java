package org.ownwords.delivery.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.gateway.Enquiry;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.LookUp;
import org.ownwords.delivery.gateway.Outcome;
import org.ownwords.delivery.gateway.Outgoing;

/** A gateway that remembers what it took, and can be told to answer otherwise or to die around a call. */
final class FakeGateway implements Gateway {

    final List<Outgoing> taken = new CopyOnWriteArrayList<>();
    Function<Outgoing, Outcome> answers = message -> new Outcome.Accepted("g");
    boolean canBeAsked = true;
    boolean answering = true;
    int dieBefore = -1;
    int dieAfter = -1;
    private int calls;

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public boolean carries(Channel channel) {
        return channel.addressed();
    }

    @Override
    public boolean canBeAsked() {
        return canBeAsked;
    }

    @Override
    public Duration deadline() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration settling() {
        return Duration.ofSeconds(2);
    }

    @Override
    public synchronized Outcome send(Outgoing message) {
        int call = calls++;
        if (call == dieBefore) {
            throw new Crash();
        }
        Outcome outcome = answers.apply(message);
        if (outcome instanceof Outcome.Accepted || outcome instanceof Outcome.Uncertain) {
            taken.add(message);
        }
        if (call == dieAfter) {
            throw new Crash();
        }
        return outcome;
    }

    @Override
    public LookUp lookUp(Enquiry enquiry) {
        if (!answering) {
            return new LookUp.CannotTell("silent");
        }
        List<UUID> references = new ArrayList<>();
        taken.forEach(message -> references.add(message.reference()));
        return references.contains(enquiry.reference()) ? new LookUp.Found("g") : new LookUp.Absent();
    }
}
