package org.ownwords.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.ownwords.base.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Runs one command and turns what goes wrong into lines on standard error and an exit code. */
final class CommandLineFrame {

    static final int DONE = 0;
    static final int NOT_DONE = 1;

    private CommandLineFrame() {}

    static int execute(String... args) {
        return with(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args);
    }

    static int with(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Root())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(CommandLineFrame::explain)
                .execute(args);
    }

    private static int explain(Exception failure, CommandLine command, ParseResult given) {
        ParseResult typed = given;
        while (typed.hasSubcommand()) {
            typed = typed.subcommand();
        }
        Output output = new Output(command.getOut(), command.getErr(), typed.hasMatchedOption("--json"));
        if (failure instanceof ProblemException told) {
            output.problems(told.problems());
        } else {
            String message = failure.getMessage();
            output.failure(message == null ? failure.getClass().getSimpleName() : message);
        }
        return NOT_DONE;
    }
}
