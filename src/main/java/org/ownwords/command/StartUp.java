package org.ownwords.command;

import java.time.Clock;
import org.ownwords.base.Installation;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this installation is and which clock it goes by. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class StartUp {

    @Bean
    Installation installation(Settings settings) {
        return new Installation(
                settings.demo(),
                settings.publicAddress(),
                settings.data().toAbsolutePath().normalize(),
                settings.keys().toAbsolutePath().normalize());
    }

    @Bean
    Clock clock(Installation installation) {
        return installation.demo() ? DemoClock.startedIn(installation.data(), Clock.systemUTC()) : Clock.systemUTC();
    }
}
