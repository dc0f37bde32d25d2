package org.ownwords.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationKind;
import org.ownwords.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ImportExportTest {

    private static final String EXAMPLE = "campaigns/week/translations/help/en-GB.md";

    @TempDir
    Path folder;

    private PackFixture pack;

    @BeforeEach
    void pack() throws IOException {
        pack = PackFixture.in(folder.resolve("pack"));
    }

    @Test
    void whatIsImportedIsExportedAndExamplesAreRefused() throws IOException {
        somebodyHasAnAccount();
        Console brought = run("import", pack.zip(folder.resolve("pack.zip")).toString());
        assertThat(brought.out()).contains(PackFixture.GOOD + ": added as a draft", EXAMPLE + ": refused");
        assertThat(brought.err())
                .singleElement()
                .asString()
                .startsWith(EXAMPLE + ": It is an example for the demo")
                .contains("Write a text with people of the community");
        assertThat(brought.code()).isEqualTo(1);
        assertThat(brought.spring()).isTrue();

        Files.delete(pack.root().resolve(EXAMPLE));
        Console again = run("import", pack.root().toString(), "--json");
        assertThat(again.code()).isZero();
        assertThat(again.json(0).get("outcome").stringValue()).isEqualTo("unchanged");

        Path target = folder.resolve("exported/pack");
        Console sent = run("export", target.toString());
        assertThat(sent.code()).isZero();
        assertThat(sent.out()).contains("pack.yaml", "translations/help/pl.md", "translations/messages.yaml");
        assertThat(target.resolve("translations/help/pl.md")).content().contains("Bezpłatna rozmowa");
        assertThat(Console.run("check", target.toString()).code()).isZero();
    }

    @Test
    void aPackGoesAsAZipAndItsChangesAreShownBeforeTheyAreTaken() throws IOException {
        somebodyHasAnAccount();
        Files.delete(pack.root().resolve(EXAMPLE));
        run("import", pack.root().toString());
        Path zip = folder.resolve("out/pack.zip");
        Console sent = run("export", zip.toString(), "--licence", "Free to use.");
        assertThat(sent.code()).isZero();
        assertThat(zip).isRegularFile();
        assertThat(run("export", zip.toString()).err().get(0)).contains("The file is there already");
        assertThat(run("import", zip.toString(), "--preview").out())
                .contains("Made by Ours on " + java.time.LocalDate.now(org.ownwords.base.London.ZONE) + ".")
                .contains("translations/help/pl.md: would be left as it is: already here");
        pack.write(PackFixture.GOOD, PackFixture.variant("adapted", "Bezpłatnie"));
        Console shown = run("import", pack.root().toString(), "--preview", "--take-changed");
        assertThat(shown.out()).contains(PackFixture.GOOD + ": would be added as a new draft revision");
        assertThat(run("import", pack.root().toString()).out())
                .contains(PackFixture.GOOD + ": differs from the text here, which stands");
        assertThat(run("import", pack.root().toString(), "--take-changed", "--json")
                        .json(0)
                        .get("outcome")
                        .stringValue())
                .isEqualTo("revised");
        assertThat(run("import", pack.root().toString(), "--take-stale").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xliff2", "xlsx"})
    void aTranslatorsFileGoesAndComesBack(String format) throws IOException {
        somebodyHasAnAccount();
        Files.delete(pack.root().resolve(EXAMPLE));
        pack.write("translations/help/en-GB.md", PackFixture.variant("adapted", "Free to call: {route.phone}"));
        run("import", pack.root().toString());
        Path file = folder.resolve("out/pl.file");
        Console sent =
                run("export", "--format", format, "--language", "pl", "--language", "ur", "--out", file.toString());
        assertThat(sent.err()).isEmpty();
        assertThat(sent.out())
                .startsWith("ownwords-pl." + (format.equals("xlsx") ? "xlsx" : "xlf") + ": 1 messages, 3 texts");
        assertThat(run("export", "--format", format, "--language", "pl", "--out", file.toString())
                        .err())
                .singleElement()
                .asString()
                .contains("The file is there already.");
        Console back = run("import", file.toString(), "--json");
        assertThat(back.code()).isZero();
        assertThat(back.json(0).get("texts").intValue()).isZero();
    }

    @Test
    void rowsOfATranslatorThatCannotBeTakenAreToldWithTheirLine() throws IOException {
        somebodyHasAnAccount();
        Files.delete(pack.root().resolve(EXAMPLE));
        pack.write("translations/help/en-GB.md", PackFixture.variant("adapted", "Free to call: {route.phone}"));
        run("import", pack.root().toString());
        Path file = folder.resolve("back.csv");
        Files.writeString(file, "id,source,target,language\nhelp/long/1,Hello.,Dzień dobry.,pl\nhelp/nowhere,x,y,pl\n");
        Console shown = run("import", file.toString(), "--preview");
        assertThat(shown.out()).contains("back.csv:2: help/long/1 would be changed");
        Console taken = run("import", file.toString(), "--origin", "translated");
        assertThat(taken.out()).contains("help/pl: saved as a draft that nobody approved");
        assertThat(taken.err())
                .singleElement()
                .asString()
                .startsWith("back.csv:3: id: \"help/nowhere\" is no id of a text.");
        assertThat(taken.code()).isEqualTo(1);
        assertThat(run("import", file.toString(), "--origin", "fictional").code())
                .isEqualTo(2);
    }

    @Test
    void nothingListensAndNothingSendsMeanwhile() throws IOException {
        somebodyHasAnAccount();
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        run("export", folder.resolve("exported").toString(), "--server.port=1");
        assertThat(Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> !before.contains(thread))
                        .map(Thread::getName))
                .noneMatch(name -> name.startsWith("dispatch") || name.startsWith("http-nio"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "export"})
    void somebodyMustAnswerForIt(String command) {
        String target = command.equals("import")
                ? pack.root().toString()
                : folder.resolve("exported").toString();
        Console console = run(command, target);
        assertThat(console.err())
                .singleElement()
                .asString()
                .contains("Nobody is an administrator here yet", "Run \"serve\"", "--ownwords.data=DIR");
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void anExportOverwritesNothing() {
        Console console = run("export", pack.root().toString());
        assertThat(console.err()).singleElement().asString().contains("The folder is not empty");
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.spring()).isFalse();
    }

    @Test
    void aBrokenTextLosesNothingButItself() throws IOException {
        somebodyHasAnAccount();
        Files.delete(pack.root().resolve(EXAMPLE));
        pack.write("campaigns/week/translations/help/ur.md", "---\norigin: guessed\n---\n# sms\nمفت\n");
        Console console = run("import", pack.root().toString());
        assertThat(console.out()).contains(PackFixture.GOOD + ": added as a draft");
        assertThat(console.err())
                .singleElement()
                .asString()
                .startsWith("campaigns/week/translations/help/ur.md:2: origin: There is no origin \"guessed\".");
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void aDatabaseOpenInAnotherProcessIsToldOnceAndNothingIsWritten() throws Exception {
        somebodyHasAnAccount();
        Process other = StartFailureTest.holding(folder.resolve("data/ownwords"));
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(run("export", folder.resolve("exported").toString()).code())
                    .isEqualTo(1);
        } finally {
            System.setErr(before);
            other.destroyForcibly().waitFor();
        }
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .isEqualTo("ownwords: The database is open in another process.");
        assertThat(folder.resolve("exported")).doesNotExist();
    }

    @Test
    void aWordThatIsNoSettingIsAMistake() {
        assertThat(run("import", pack.root().toString(), "another").code()).isEqualTo(2);
    }

    private Console run(String... args) {
        return Console.run(Stream.concat(
                        Stream.of(args),
                        Stream.of(
                                "--ownwords.data=" + folder.resolve("data"),
                                "--ownwords.keys=" + folder.resolve("keys")))
                .toArray(String[]::new));
    }

    private void somebodyHasAnAccount() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("data/ownwords"));
        source.setUser("ownwords");
        source.setPassword("");
        Flyway.configure().dataSource(source).load().migrate();
        Accounts accounts = new Accounts(
                JdbcClient.create(source),
                new TransactionTemplate(new JdbcTransactionManager(source)),
                Clock.systemUTC());
        accounts.addPerson(
                accounts.addOrganisation("Ours", OrganisationKind.DELIVERING, false),
                "Ann Example",
                "ann@example.org",
                "long enough a password",
                Set.of(Role.ADMINISTRATOR),
                Set.of());
    }
}
