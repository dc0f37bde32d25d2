package org.ownwords.delivery.dispatch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.ownwords.TestDatabase;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Pin;
import org.ownwords.campaign.ReleasedCampaign;
import org.ownwords.delivery.Answer;
import org.ownwords.delivery.SafeTimes;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.TestClock;
import org.ownwords.delivery.contact.TestContacts;
import org.ownwords.delivery.gateway.Body;
import org.ownwords.delivery.gateway.Gateways;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageId;
import org.ownwords.message.RevisionId;
import org.ownwords.message.SectionDigest;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantId;
import org.ownwords.render.sms.SmsEncoding;
import org.ownwords.render.sms.SmsText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** One campaign, one database, and as many dispatchers over it as a test needs. */
final class Rig implements Releases, Wordings, Senders, AutoCloseable {

    static final CampaignId CAMPAIGN = new CampaignId(12);
    static final SafeTimes HOURS = SafeTimes.daily(LocalTime.of(9, 0), LocalTime.of(20, 0));
    static final LanguageTable LANGUAGES = LanguageTable.load();

    final TestClock clock = new TestClock(TestClock.NOON);
    final FakeGateway gateway = new FakeGateway();
    final DataSource source;
    final JdbcClient jdbc;
    final TestContacts contacts;
    final TransactionOperations transactions;
    final List<Pin> pins = new ArrayList<>();
    final ExecutorService workers = Executors.newFixedThreadPool(4);
    boolean running = true;
    Optional<String> held = Optional.empty();
    Mark mark = Mark.NONE;
    String number = "0808 157 0000";
    Optional<Sender.Cover> cover = Optional.of(new Sender.Cover(
            "A. Worker", org.ownwords.delivery.SafeTimes.daily(java.time.LocalTime.MIN, java.time.LocalTime.MAX)));
    Instant until = TestClock.NOON.plus(Duration.ofDays(2));
    DispatchSettings settings = new DispatchSettings(Duration.ofSeconds(30), 20, 5, 4, 3, 2);

    Rig(TestDatabase database, Path folder) {
        this(database.migrated(), folder);
    }

    Rig(DataSource source, Path folder) {
        this.source = source;
        jdbc = JdbcClient.create(source);
        contacts = new TestContacts(source, folder, clock);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        pins.add(pin(TestContacts.COMMUNITY, "ur", "independent-free"));
    }

    /** The same database anew, without what an earlier case left. */
    static Rig cleared(DataSource source, Path folder) {
        JdbcClient jdbc = JdbcClient.create(source);
        for (String table : List.of("send", "pin", "consent", "contact", "suppression", "count", "reply")) {
            jdbc.sql("delete from delivery_" + table).update();
        }
        return new Rig(source, folder);
    }

    static Pin pin(CommunityId community, String tag, String message) {
        MessageId id = MessageId.of(message);
        return new Pin(
                community,
                Channel.SMS,
                id,
                new SectionRef(
                        new VariantId(id, LanguageTag.of(tag)), SectionKind.SMS, new SectionDigest("0".repeat(64))),
                new RevisionId(1),
                new ServiceId(2),
                1,
                new RouteId(3));
    }

    Dispatcher dispatcher() {
        return dispatcher(transactions);
    }

    Dispatcher dispatcher(TransactionOperations through) {
        return new Dispatcher(parts(through));
    }

    DispatchParts parts(TransactionOperations through) {
        return DispatchParts.of(new DispatchParts.Ground(
                jdbc,
                new JdbcTemplate(source),
                through,
                contacts.book(),
                this,
                new Gateways(List.of(gateway)),
                this,
                this,
                (organisation, at) -> HOURS.contains(at),
                LANGUAGES,
                workers,
                settings,
                clock));
    }

    /** Lets a dispatcher work until nothing is left to do at once. */
    void run(Dispatcher dispatcher) throws InterruptedException {
        for (int round = 0; round < 500; round++) {
            if (!dispatcher.cycle()) {
                return;
            }
        }
        throw new AssertionError("no end in sight");
    }

    /** How many rows stand in each state. */
    Map<String, Long> states() {
        Map<String, Long> states = new TreeMap<>();
        jdbc.sql("select state, count(*) as n from delivery_send group by state")
                .query((row, n) -> states.put(row.getString("state"), row.getLong("n")))
                .list();
        return states;
    }

    long counted(String column) {
        return jdbc.sql("select coalesce(sum(" + column + "), 0) from delivery_count")
                .query(Long.class)
                .single();
    }

    @Override
    public List<ReleasedCampaign> toSend(Instant now) {
        return running
                ? List.of(new ReleasedCampaign(
                        CAMPAIGN, TestContacts.ORGANISATION, "A campaign", TestClock.NOON, until, pins))
                : List.of();
    }

    @Override
    public boolean runs(OrganisationId organisation, CampaignId campaign) {
        return running;
    }

    @Override
    public Wording of(OrganisationId organisation, Pin pin) {
        return held.<Wording>map(Wording.Held::new)
                .orElseGet(() -> new Wording.Ready(
                        text("Help is free. " + number + " "
                                + pin.section().variant().tag()),
                        mark));
    }

    @Override
    public Wording answer(OrganisationId organisation, Answer answer, Optional<LanguageTag> language) {
        return new Wording.Ready(
                text("answer " + answer.word() + language.map(l -> " " + l).orElse("")), Mark.NONE);
    }

    static Body text(String text) {
        return new Body.Text(new SmsText(text, SmsEncoding.GSM_7, text.length(), 1, List.of(text), List.of()));
    }

    @Override
    public Optional<Sender> of(OrganisationId organisation, Channel channel) {
        return Optional.of(new Sender(channel, "+447700900000", 100_000, cover));
    }

    @Override
    public void set(Actor actor, Sender sender) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<OrganisationId> owner(String address) {
        return Optional.of(TestContacts.ORGANISATION);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
