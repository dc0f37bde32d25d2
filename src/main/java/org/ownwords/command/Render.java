package org.ownwords.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code render}: Renders a campaign from a folder; everything is marked DRAFT. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = "Renders a campaign from a folder; everything is marked DRAFT.")
final class Render implements Callable<Integer> {

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(paramLabel = "CAMPAIGN", description = "The name of the campaign, or its folder.")
    @SuppressWarnings("NullAway.Init")
    private String campaign;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the files go.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--only",
            paramLabel = "CHANNEL",
            split = ",",
            description = "poster, sms, social, email: these alone.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--language", paramLabel = "TAG", description = "This language alone; may be given again.")
    private List<String> languages = new ArrayList<>();

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("\"render\" has no body yet");
    }
}
