package org.ownwords.command;

import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Spring; the web application runs on after this returns. */
final class WebApplication {

    private WebApplication() {}

    static int serve(String... settings) {
        return run(new SpringApplication(Ownwords.class), settings);
    }

    static int run(SpringApplication application, String... settings) {
        return started(application, settings).isPresent() ? CommandLineFrame.DONE : CommandLineFrame.NOT_DONE;
    }

    /** The started application; empty where it could not, which Spring Boot has then told through {@link StartFailureReporter}. */
    static Optional<ConfigurableApplicationContext> started(SpringApplication application, String... settings) {
        try {
            return Optional.of(application.run(settings));
        } catch (RuntimeException told) {
            return Optional.empty();
        }
    }
}
