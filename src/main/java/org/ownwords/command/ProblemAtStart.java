package org.ownwords.command;

import java.util.stream.Collectors;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Something in the settings or folders will not do, and whoever found it has said what. */
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
final class ProblemAtStart extends AbstractFailureAnalyzer<ProblemException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ProblemException cause) {
        return new FailureAnalysis(
                cause.problems().stream().map(Problem::sentence).collect(Collectors.joining("\n")), null, cause);
    }
}
