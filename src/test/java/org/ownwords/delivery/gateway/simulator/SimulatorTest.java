package org.ownwords.delivery.gateway.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Address;
import org.ownwords.delivery.gateway.Body;
import org.ownwords.delivery.gateway.Enquiry;
import org.ownwords.delivery.gateway.LookUp;
import org.ownwords.delivery.gateway.Outcome;
import org.ownwords.delivery.gateway.Outgoing;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.ownwords.render.sms.SmsText;

/** The simulator over its HTTP, and its journal over its own end. */
class SimulatorTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatItTookAndTellsItAfterANewStart() throws Exception {
        Outgoing message = message("+447700900201");
        try (Simulator simulator = start()) {
            SimulatorGateway gateway = gateway(simulator.address());
            assertThat(gateway.send(message)).isInstanceOf(Outcome.Accepted.class);
            assertThat(gateway.send(message)).isInstanceOf(Outcome.Accepted.class);
        }
        // Its end in the middle of a line.
        Files.writeString(
                folder.resolve("journal"), "number=99&kind=mess", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        try (Simulator simulator = start()) {
            SimulatorGateway gateway = gateway(simulator.address());
            assertThat(gateway.lookUp(enquiry(message.reference()))).isInstanceOf(LookUp.Found.class);
            assertThat(gateway.lookUp(enquiry(UUID.randomUUID()))).isInstanceOf(LookUp.Absent.class);
            List<Entry> entries = gateway.entries(0, 100);
            assertThat(entries.stream().filter(e -> e.kind().equals(Entry.MESSAGE)))
                    .hasSize(2)
                    .allSatisfy(entry -> {
                        assertThat(entry.text()).isEqualTo("ਸਤ ਸ੍ਰੀ ਅਕਾਲ\n0808 157 0000 & more");
                        assertThat(entry.language()).contains("pa");
                    });
        }
    }

    @Test
    void answersAsNetworksDo() throws Exception {
        try (Simulator simulator = start()) {
            SimulatorGateway gateway = gateway(simulator.address());
            assertThat(gateway.send(message("+447700900981"))).isInstanceOf(Outcome.ContactStopped.class);
            assertThat(gateway.send(message("+447700900982"))).isInstanceOf(Outcome.Permanent.class);
        }
        assertThat(gateway(URI.create("http://127.0.0.1:9")).send(message("+447700900201")))
                .isInstanceOf(Outcome.Temporary.class);
        assertThat(gateway(URI.create("http://127.0.0.1:9")).lookUp(enquiry(UUID.randomUUID())))
                .isInstanceOf(LookUp.CannotTell.class);
    }

    @Test
    void carriesAnExampleInTheDemoAloneAndNeverADraft() {
        URI nowhere = URI.create("http://127.0.0.1:9");
        assertThat(gateway(nowhere).carries(Mark.EXAMPLE)).isTrue();
        assertThat(gateway(nowhere).carries(Mark.DRAFT)).isFalse();
        assertThat(new SimulatorGateway(nowhere, false, Duration.ofSeconds(1), Duration.ZERO).carries(Mark.EXAMPLE))
                .isFalse();
    }

    private Simulator start() throws IOException {
        return new Simulator(0, folder.resolve("journal"), Clock.systemUTC());
    }

    private static SimulatorGateway gateway(URI address) {
        return new SimulatorGateway(address, true, Duration.ofSeconds(5), Duration.ofSeconds(1));
    }

    private static Enquiry enquiry(UUID reference) {
        return new Enquiry(reference, "+447700900001", Optional.empty(), Optional.empty(), Instant.now());
    }

    private static Outgoing message(String to) {
        return new Outgoing(
                UUID.randomUUID(),
                "+447700900001",
                new Address(Channel.SMS, to),
                new Body.Text(SmsText.measure("ਸਤ ਸ੍ਰੀ ਅਕਾਲ\n0808 157 0000 & more")),
                Optional.of(LanguageTag.of("pa")),
                Mark.EXAMPLE);
    }
}
