package org.ownwords.delivery.wiring;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Address;
import org.ownwords.delivery.InboundText;
import org.ownwords.delivery.Replies;
import org.ownwords.delivery.dispatch.Receipts;
import org.ownwords.delivery.gateway.simulator.Entry;
import org.ownwords.delivery.gateway.simulator.SimulatorGateway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the simulator has to tell: replies and receipts. What was read twice changes nothing. */
final class SimulatorFeed {

    private static final int MOST = 500;

    private final SimulatorGateway simulator;
    private final Receipts receipts;
    private final Replies replies;
    private final CursorStore cursor;

    SimulatorFeed(SimulatorGateway simulator, Receipts receipts, Replies replies, JdbcClient jdbc) {
        this.simulator = simulator;
        this.receipts = receipts;
        this.replies = replies;
        this.cursor = new CursorStore(jdbc);
    }

    /** One round; returns whether there was anything. */
    boolean read() throws InterruptedException {
        List<Entry> entries;
        try {
            entries = simulator.entries(cursor.positionAcrossOrganisations(simulator.name()), MOST);
        } catch (IOException e) {
            // It is not there now; its journal waits.
            return false;
        }
        if (entries.isEmpty()) {
            return false;
        }
        Map<UUID, Boolean> delivered = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.kind().equals(Entry.RECEIPT)) {
                delivered.put(UUID.fromString(entry.reference()), entry.text().equals("delivered"));
            } else if (entry.kind().equals(Entry.INBOUND)) {
                replies.receive(new InboundText(
                        entry.reference(),
                        new Address(Channel.valueOf(entry.channel()), entry.from()),
                        entry.to(),
                        entry.text(),
                        entry.at()));
            }
        }
        receipts.received(delivered);
        cursor.moveAcrossOrganisations(
                simulator.name(), entries.get(entries.size() - 1).number());
        return true;
    }
}
