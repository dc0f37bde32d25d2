package org.ownwords.command;

import java.time.Clock;
import java.util.List;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What this installation is and which clock it goes by. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class StartUp {

    private static final List<String> GATEWAYS = List.of("spring.mail.host", "ownwords.twilio.account");

    @Bean
    Installation installation(Settings settings, Environment environment) {
        if (settings.demo()) {
            refuseRealGateways(environment);
        }
        return new Installation(
                settings.demo(),
                settings.publicAddress(),
                Folders.data(settings.data()),
                Folders.keys(settings.keys()));
    }

    private static void refuseRealGateways(Environment environment) {
        for (String setting : GATEWAYS) {
            String given = environment.getProperty(setting);
            if (given != null && !given.isBlank()) {
                throw new ProblemException(Problem.in(
                        setting,
                        "The demo never sends to real people, and this setting names a real gateway.",
                        "Remove it for the demo."));
            }
        }
    }

    @Bean
    Clock clock(Installation installation) {
        return installation.demo() ? DemoClock.startedIn(installation.data(), Clock.systemUTC()) : Clock.systemUTC();
    }
}
