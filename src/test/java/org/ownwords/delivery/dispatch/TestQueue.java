package org.ownwords.delivery.dispatch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.TestClock;
import org.ownwords.delivery.contact.TestContacts;
import org.ownwords.delivery.gateway.Body;

/** The queue with one campaign, for tests of other packages. */
public final class TestQueue implements AutoCloseable {

    private final Rig rig;
    private final Dispatcher dispatcher;

    public TestQueue(DataSource source, Path folder) {
        rig = new Rig(source, folder);
        dispatcher = rig.dispatcher();
    }

    public ReplyEffects effects() {
        return new ReplyEffects(rig.parts(rig.transactions), rig.contacts.book(), rig.clock);
    }

    public TestContacts contacts() {
        return rig.contacts;
    }

    public TestClock clock() {
        return rig.clock;
    }

    public Senders senders() {
        return rig;
    }

    public void run() throws InterruptedException {
        rig.run(dispatcher);
    }

    public Map<String, Long> states() {
        return rig.states();
    }

    public long counted(String column) {
        return rig.counted(column);
    }

    /** The texts that left for a person, in order. */
    public List<String> textsTo(String number) {
        return rig.gateway.taken.stream()
                .filter(message -> message.to().value().equals(number))
                .map(message -> ((Body.Text) message.body()).sms().text())
                .toList();
    }

    @Override
    public void close() {
        rig.close();
    }
}
