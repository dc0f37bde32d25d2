package org.ownwords.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code protect}: Applies disclosure control to one table and prints what may leave. */
@Command(
        name = "protect",
        mixinStandardHelpOptions = true,
        description = "Applies disclosure control to one table and prints what may leave.")
final class Protect implements Callable<Integer> {

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(paramLabel = "TABLE.csv", description = "The table of counts.")
    @SuppressWarnings("NullAway.Init")
    private Path table;

    @Option(names = "--rule", required = true, description = "public or commissioner.")
    @SuppressWarnings("NullAway.Init")
    private String rule;

    @Option(
            names = "--earlier",
            paramLabel = "TABLE.csv",
            description = "What was released before; may be given again.")
    private List<Path> earlier = new ArrayList<>();

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("\"protect\" has no body yet");
    }
}
