package org.ownwords.base;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The embedded database's file after a process that was killed. */
public final class H2File {

    private H2File() {}

    /**
     * Opens the file once and closes it cleanly, before anything else opens it: what is committed into a file that H2 has just
     * recovered can be lost when this process is killed, too. Does nothing for an address of another kind.
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
