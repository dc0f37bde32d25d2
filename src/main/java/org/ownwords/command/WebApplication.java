package org.ownwords.command;

import org.springframework.boot.SpringApplication;

/** Starts Spring; it runs on after this returns. */
final class WebApplication {

    private WebApplication() {}

    static int serve(String... settings) {
        return run(new SpringApplication(Ownwords.class), settings);
    }

    static int run(SpringApplication application, String... settings) {
        try {
            application.run(settings);
            return CommandLineFrame.DONE;
        } catch (RuntimeException told) {
            // Spring Boot has told why, in one message, through StartFailureReporter.
            return CommandLineFrame.NOT_DONE;
        }
    }
}
