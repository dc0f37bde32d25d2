package org.ownwords.journey;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** The built jar's demo for all journeys of a class, and a browser for each, so that one that hangs takes no other with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class DemoInUse {

    DemoProcess demo;
    Chromium chromium;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        demo = DemoProcess.start();
    }

    @BeforeEach
    void open() {
        chromium = new Chromium();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @AfterAll
    void stop() {
        demo.close();
    }
}
