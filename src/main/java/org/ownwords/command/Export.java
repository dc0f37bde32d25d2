package org.ownwords.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code export}: Writes a content pack from the database. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a content pack from the database.")
final class Export implements Callable<Integer> {

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(paramLabel = "PACK", description = "The folder to write; it must not exist or be empty.")
    @SuppressWarnings("NullAway.Init")
    private Path pack;

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("\"export\" has no body yet");
    }
}
