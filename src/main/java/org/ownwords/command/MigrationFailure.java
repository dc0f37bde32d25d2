package org.ownwords.command;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The tables in the database are not those that this program would have made. */
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class MigrationFailure extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, FlywayValidateException cause) {
        return new FailureAnalysis(
                "The database was made by another version of Ownwords, or its record of changes was altered.",
                "Start the version that made it, or put the data folder back from a backup. Nothing was changed.",
                cause);
    }
}
