package org.ownwords.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code check}: Runs every check on a content pack; exits with 1 when something blocks. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Runs every check on a content pack; exits with 1 when something blocks.")
final class Check implements Callable<Integer> {

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(
            paramLabel = "PACK",
            arity = "0..1",
            description = "The folder of the pack; the starter pack without it.")
    private Optional<Path> pack = Optional.empty();

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("\"check\" has no body yet");
    }
}
