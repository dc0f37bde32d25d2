package org.ownwords.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where the program starts. */
@SpringBootApplication(scanBasePackages = "org.ownwords")
public class Ownwords {

    /** Starts the web application. */
    public static void main(String[] args) {
        SpringApplication.run(Ownwords.class, args);
    }
}
