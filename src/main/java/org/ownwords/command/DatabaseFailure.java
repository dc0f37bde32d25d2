package org.ownwords.command;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The database is open elsewhere, damaged, away, or does not let us in. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class DatabaseFailure extends AbstractFailureAnalyzer<SQLException> {

    /** Codes of H2, from org.h2.api.ErrorCode. */
    private static final int ALREADY_OPEN = 90020;

    private static final int FILE_DAMAGED = 90030;
    private static final int FILE_OTHER_VERSION = 90048;
    private static final int WRONG_USER_OR_PASSWORD = 28000;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        return switch (cause.getErrorCode()) {
            case ALREADY_OPEN ->
                told(
                        cause,
                        "The database is open in another process.",
                        "Stop the other Ownwords that uses the same data folder, or give this one another: --ownwords.data=DIR."
                                + " Several at once need PostgreSQL.");
            case FILE_DAMAGED, FILE_OTHER_VERSION ->
                told(
                        cause,
                        "The database file cannot be read: it is damaged or of another version.",
                        "Put the data folder back from a backup. Nothing was changed.");
            case WRONG_USER_OR_PASSWORD -> refused(cause);
            default -> byState(cause, cause.getSQLState() == null ? "" : cause.getSQLState());
        };
    }

    private static @Nullable FailureAnalysis byState(SQLException cause, String state) {
        if (state.startsWith("08")) {
            return told(
                    cause,
                    "The database cannot be reached.",
                    "Check that PostgreSQL runs, and that OWNWORDS_DATABASE_URL names its host, port and database.");
        }
        if (state.startsWith("28")) {
            return refused(cause);
        }
        if (state.equals("3D000")) {
            return told(
                    cause,
                    "The database server has no such database.",
                    "Create it, or name another in OWNWORDS_DATABASE_URL.");
        }
        return null;
    }

    private static FailureAnalysis refused(SQLException cause) {
        return told(
                cause,
                "The database refused the user name or the password.",
                "Check OWNWORDS_DATABASE_USER and OWNWORDS_DATABASE_PASSWORD.");
    }

    private static FailureAnalysis told(SQLException cause, String what, String remedy) {
        return new FailureAnalysis(what, remedy, cause);
    }
}
