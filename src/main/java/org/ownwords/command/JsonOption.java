package org.ownwords.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --json}, and the output that follows from it: a mixin of every command that prints results. */
final class JsonOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = "--json", description = "Print results and problems as lines of JSON.")
    private boolean json;

    Output output() {
        return new Output(command.commandLine().getOut(), command.commandLine().getErr(), json);
    }
}
