package org.ownwords.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sms}: Tells encoding, units and segments of texts, a line of JSON for each line of JSON. */
@Command(
        name = "sms",
        mixinStandardHelpOptions = true,
        description = "Tells encoding, units and segments of texts, a line of JSON for each line of JSON.")
final class Sms implements Callable<Integer> {

    @Mixin
    private final JsonOption json = new JsonOption();

    @Option(
            names = "--in",
            paramLabel = "FILE.jsonl",
            description = "Lines such as {\"text\": \"…\"}; standard input without it.")
    private Optional<Path> in = Optional.empty();

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("\"sms\" has no body yet");
    }
}
