package org.ownwords.command;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Another program listens at the port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        return new FailureAnalysis(
                "Port " + cause.getPort() + " is in use by another program.",
                "Stop that program, or choose another port: SERVER_PORT=" + (cause.getPort() + 1)
                        + " before the command, or --server.port=" + (cause.getPort() + 1) + " after it.",
                cause);
    }
}
