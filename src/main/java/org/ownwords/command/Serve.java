package org.ownwords.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code serve}: the web application. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Starts the web application (the default). Without accounts it prints a one-time link for the first administrator.")
final class Serve implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        return WebApplication.serve(Root.settingsOnly(spec.commandLine(), settings));
    }
}
