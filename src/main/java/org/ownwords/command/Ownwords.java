package org.ownwords.command;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where the program starts. Commands that need no database start neither one nor Spring. */
@SpringBootApplication(scanBasePackages = "org.ownwords")
public class Ownwords {

    /**
     * Runs a command; without one it serves the web application.
     *
     * <p>Exit codes: 0 the command did its job; 1 it did not, and said why on standard error; 2 the command line itself was
     * wrong.
     */
    public static void main(String[] args) {
        int code = CommandLineFrame.execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
