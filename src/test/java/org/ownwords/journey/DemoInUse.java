package org.ownwords.journey;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** The built jar's demo for all journeys of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class DemoInUse extends InBrowser {

    DemoProcess demo;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        demo = DemoProcess.start();
    }

    @AfterAll
    void stop() {
        demo.close();
    }
}
