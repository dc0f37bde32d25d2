package org.ownwords.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import}: Reads a content pack into the database; everything that it brings is a draft. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads a content pack into the database; everything that it brings is a draft.")
final class Import implements Callable<Integer> {

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(paramLabel = "PACK", description = "The folder of the pack.")
    @SuppressWarnings("NullAway.Init")
    private Path pack;

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("\"import\" has no body yet");
    }
}
