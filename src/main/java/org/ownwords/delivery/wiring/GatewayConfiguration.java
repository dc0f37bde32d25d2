package org.ownwords.delivery.wiring;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ownwords.base.Installation;
import org.ownwords.delivery.Replies;
import org.ownwords.delivery.dispatch.Receipts;
import org.ownwords.delivery.dispatch.WorkLoop;
import org.ownwords.delivery.gateway.Gateway;
import org.ownwords.delivery.gateway.Gateways;
import org.ownwords.delivery.gateway.simulator.Simulator;
import org.ownwords.delivery.gateway.simulator.SimulatorGateway;
import org.ownwords.delivery.gateway.smtp.SmtpGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Real gateways where they are configured, the simulator for every channel that has none; in the demo the simulator alone.
 * A provider of texts and voice joins the list before the simulator.
 */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Duration SETTLING = Duration.ofSeconds(15);

    /** The simulator within this process, unless {@code ownwords.simulator.address} names one that runs by itself. */
    @Bean
    @Lazy
    Simulator simulator(Installation installation, Clock clock) throws IOException {
        return new Simulator(0, installation.data().resolve("simulator.journal"), clock);
    }

    @Bean
    SimulatorGateway simulatorGateway(
            @Value("${ownwords.simulator.address:}") String address,
            ObjectProvider<Simulator> embedded,
            Installation installation) {
        URI where = address.isBlank() ? embedded.getObject().address() : URI.create(address);
        return new SimulatorGateway(where, installation.demo(), DEADLINE, SETTLING);
    }

    @Bean
    Gateways gateways(ObjectProvider<JavaMailSenderImpl> mail, SimulatorGateway simulator, Installation installation) {
        List<Gateway> gateways = new ArrayList<>();
        if (!installation.demo()) {
            mail.ifAvailable(sender -> gateways.add(new SmtpGateway(sender)));
        }
        gateways.add(simulator);
        return new Gateways(gateways);
    }

    @Bean
    WorkLoop simulatorFeed(
            SimulatorGateway simulator,
            Receipts receipts,
            Replies replies,
            JdbcClient jdbc,
            @Value("${ownwords.delivery.dispatch:true}") boolean dispatch) {
        return new WorkLoop("simulator-feed", new SimulatorFeed(simulator, receipts, replies, jdbc)::read, dispatch);
    }
}
