package org.ownwords.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The program without a command: the web application. */
@Command(
        name = "ownwords",
        description = "Awareness messages that communities write together, sent and printed safely.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            Serve.class,
            Demo.class,
            Check.class,
            Render.class,
            Sms.class,
            Resolve.class,
            Export.class,
            Import.class
        },
        footer = {
            "",
            "Exit codes: 0 the command did its job, 1 it did not and said why on standard error, 2 the command line was wrong.",
            "Every setting of the web application can be given as --name=value, such as --server.port=9000."
        })
final class Root implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        return WebApplication.serve(settingsOnly(spec.commandLine(), settings));
    }

    /** The settings among what was typed; anything else is a mistake, such as a command spelt wrong. */
    static String[] settingsOnly(CommandLine command, List<String> typed) {
        for (String word : typed) {
            if (!word.matches("--[\\w.-]+=.*|--debug")) {
                throw new ParameterException(
                        command, "\"" + word + "\" is neither a command nor a setting of the form --name=value.");
            }
        }
        return typed.toArray(String[]::new);
    }
}
