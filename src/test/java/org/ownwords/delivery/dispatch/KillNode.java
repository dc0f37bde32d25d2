package org.ownwords.delivery.dispatch;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.H2File;
import org.ownwords.campaign.CampaignId;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Pin;
import org.ownwords.campaign.ReleasedCampaign;
import org.ownwords.delivery.Answer;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.contact.TestContacts;
import org.ownwords.delivery.gateway.Enquiry;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.Gateways;
import org.ownwords.delivery.gateway.LookUp;
import org.ownwords.delivery.gateway.Outcome;
import org.ownwords.delivery.gateway.Outgoing;
import org.ownwords.delivery.gateway.simulator.SimulatorGateway;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A node that {@link KillProof} kills: the product's own dispatcher, contacts, keys and gateway over a real database, with one
 * released campaign. It ends by itself when nothing can be done any more.
 */
final class KillNode implements Releases, Wordings, Senders {

    private static final CampaignId CAMPAIGN = new CampaignId(12);
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2100-01-01T00:00:00Z");

    private final int rate;

    private KillNode(int rate) {
        this.rate = rate;
    }

    /** Arguments: database address, user, folder of keys, simulator's address, people, whether it can be asked, rate. */
    public static void main(String[] arguments) throws InterruptedException {
        int people = Integer.parseInt(arguments[4]);
        boolean canBeAsked = Boolean.parseBoolean(arguments[5]);
        KillNode node = new KillNode(Integer.parseInt(arguments[6]));
        H2File.settle(arguments[0], arguments[1], "");
        try (HikariDataSource source = new HikariDataSource()) {
            source.setJdbcUrl(arguments[0]);
            source.setUsername(arguments[1]);
            Flyway.configure().dataSource(source).load().migrate();
            JdbcClient jdbc = JdbcClient.create(source);
            TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
            TestContacts contacts = new TestContacts(source, Path.of(arguments[2]), Clock.systemUTC());
            if (count(jdbc, "select count(*) from delivery_contact") == 0) {
                transactions.executeWithoutResult(status -> contacts.add(1_000, people));
            }
            Gateway simulator =
                    new SimulatorGateway(URI.create(arguments[3]), true, Duration.ofSeconds(2), Duration.ofSeconds(1));
            Dispatcher dispatcher = new Dispatcher(DispatchParts.of(new DispatchParts.Ground(
                    jdbc,
                    new JdbcTemplate(source),
                    transactions,
                    contacts.book(),
                    node,
                    new Gateways(List.of(canBeAsked ? simulator : new Silent(simulator))),
                    node,
                    node,
                    (organisation, at) -> true,
                    LanguageTable.load(),
                    Executors.newFixedThreadPool(8, KillNode::daemon),
                    new DispatchSettings(Duration.ofSeconds(5), 200, 50, 8, 5, 5),
                    Clock.systemUTC())));
            System.out.println("ready");
            String open = "select count(*) from delivery_send where state in ('PLANNED', 'CLAIMED', 'ATTEMPTING')"
                    + (canBeAsked ? " or state = 'UNKNOWN'" : "");
            while (dispatcher.cycle() || count(jdbc, open) > 0) {
                Thread.sleep(20);
            }
            System.out.println("unknown " + count(jdbc, "select count(*) from delivery_send where state = 'UNKNOWN'"));
            System.out.println(
                    "accepted " + count(jdbc, "select count(*) from delivery_send where state = 'ACCEPTED'"));
            System.out.println("counted " + count(jdbc, "select coalesce(sum(accepted), 0) from delivery_count"));
            System.out.println("done");
        }
        System.exit(0);
    }

    private static long count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public List<ReleasedCampaign> toSend(Instant now) {
        return List.of(new ReleasedCampaign(
                CAMPAIGN,
                TestContacts.ORGANISATION,
                "Kill test",
                FROM,
                UNTIL,
                List.of(Rig.pin(TestContacts.COMMUNITY, "ur", "independent-free"))));
    }

    @Override
    public boolean runs(OrganisationId organisation, CampaignId campaign) {
        return true;
    }

    @Override
    public Wording of(OrganisationId organisation, Pin pin) {
        return new Wording.Ready(Rig.text("Help is free. 0808 157 0000"), Mark.NONE);
    }

    @Override
    public Wording answer(OrganisationId organisation, Answer answer, Optional<LanguageTag> language) {
        return new Wording.Held("none here");
    }

    @Override
    public Optional<Sender> of(OrganisationId organisation, Channel channel) {
        return Optional.of(new Sender(
                channel,
                "+447700900000",
                rate,
                Optional.of(new Sender.Cover(
                        "A. Worker",
                        org.ownwords.delivery.SafeTimes.daily(java.time.LocalTime.MIN, java.time.LocalTime.MAX)))));
    }

    @Override
    public void set(Actor actor, Sender sender) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<OrganisationId> owner(String address) {
        return Optional.of(TestContacts.ORGANISATION);
    }

    /** The same gateway, deaf to questions, as SMTP is. */
    private record Silent(Gateway real) implements Gateway {
        @Override
        public String name() {
            return "silent";
        }

        @Override
        public boolean carries(Channel channel) {
            return real.carries(channel);
        }

        @Override
        public boolean canBeAsked() {
            return false;
        }

        @Override
        public Duration deadline() {
            return real.deadline();
        }

        @Override
        public Duration settling() {
            return real.settling();
        }

        @Override
        public Outcome send(Outgoing message) {
            return real.send(message);
        }

        @Override
        public LookUp lookUp(Enquiry enquiry) {
            throw new IllegalStateException("must not be asked");
        }
    }
}
