package org.ownwords.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells on standard error, without a trace of the program, why the web application did not start and what to do. */
final class StartFailureReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        err.println("ownwords: " + analysis.getDescription());
        if (analysis.getAction() != null) {
            err.println(analysis.getAction());
        }
    }
}
