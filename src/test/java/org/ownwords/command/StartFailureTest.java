package org.ownwords.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who starts the program where it cannot start: one message, what to do, and no trace. */
class StartFailureTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream before = System.err;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(before);
    }

    @Test
    void tellsThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            fails("--server.address=127.0.0.1", "--server.port=" + port);
            assertThat(said())
                    .contains("Port " + port + " is in use by another program.")
                    .contains("SERVER_PORT=" + (port + 1));
        }
    }

    @Test
    void tellsThatTheDatabaseIsOpenElsewhere() throws Exception {
        Path database = Files.createDirectories(folder.resolve("data")).resolve("ownwords");
        Process other = holding(database);
        try {
            fails();
            assertThat(said())
                    .contains("The database is open in another process.")
                    .contains("--ownwords.data=DIR");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    /** Starts another process that has the database open when this returns. */
    static Process holding(Path database) throws IOException {
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        "jdbc:h2:file:" + database)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(other.getInputStream().read()).isEqualTo('o');
        return other;
    }

    /** Another process that holds the database open. */
    public static final class Holder {
        public static void main(String[] args) throws Exception {
            DriverManager.getConnection(args[0], "ownwords", "");
            System.out.print("o");
            System.out.flush();
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    @Test
    void tellsThatPostgresqlIsAway() throws IOException {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }
        fails(
                "--spring.profiles.active=postgresql",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + nobody + "/x");
        assertThat(said()).contains("The database cannot be reached.").contains("OWNWORDS_DATABASE_URL");
    }

    @Test
    void tellsThatTheTablesAreAnotherVersions() throws Exception {
        Path database = Files.createDirectories(folder.resolve("data")).resolve("ownwords");
        String url = "jdbc:h2:file:" + database;
        org.flywaydb.core.Flyway.configure()
                .dataSource(url, "ownwords", "")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url, "ownwords", "");
                var statement = connection.createStatement()) {
            statement.execute("update \"flyway_schema_history\" set \"checksum\" = 7 where \"version\" = '1'");
        }
        fails();
        assertThat(said()).contains("made by another version of Ownwords").contains("Nothing was changed.");
    }

    @Test
    void tellsThatTheKeysFolderIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("keys"), "not a folder");
        fails("--ownwords.keys=" + file);
        assertThat(said())
                .contains(file + ": Ownwords cannot read and write here")
                .contains("--ownwords.keys=DIR");
    }

    @Test
    void refusesARealGatewayInTheDemo() {
        fails("--ownwords.demo=true", "--spring.mail.host=mail.example.org");
        assertThat(said()).contains("The demo never sends to real people").contains("Remove it for the demo.");
    }

    /** Starts with settings that would do, but for the ones given; the last of a name counts. */
    private void fails(String... settings) {
        Map<String, String> all = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--ownwords.data=" + folder.resolve("data"),
                                "--ownwords.keys=" + folder.resolve("keys-folder"),
                                "--ownwords.public-address=http://localhost:8080",
                                "--spring.datasource.hikari.connection-timeout=1000"),
                        Stream.of(settings))
                .forEach(setting -> all.put(setting.substring(0, setting.indexOf('=')), setting));
        assertThat(WebApplication.serve(all.values().toArray(String[]::new))).isEqualTo(1);
        assertThat(said()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
