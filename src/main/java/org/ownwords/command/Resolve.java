package org.ownwords.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolve}: Proposes which of the languages at hand may stand in for one that is missing, and why. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = "Proposes which of the languages at hand may stand in for one that is missing, and why.")
final class Resolve implements Callable<Integer> {

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(paramLabel = "TAG", description = "The language that is asked for, such as phr-x-mirpuri.")
    @SuppressWarnings("NullAway.Init")
    private String tag;

    @Option(names = "--medium", required = true, description = "written or spoken.")
    @SuppressWarnings("NullAway.Init")
    private org.ownwords.language.Medium medium;

    @Option(
            names = "--have",
            paramLabel = "TAG,TAG…",
            required = true,
            split = ",",
            description = "The languages at hand.")
    private List<String> have = new ArrayList<>();

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("\"resolve\" has no body yet");
    }
}
