package org.ownwords.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CheckTest {

    private static final String UR = "campaigns/week/translations/help/ur.md";

    @TempDir
    Path folder;

    @Test
    void theStarterPackHasNoBlock() {
        Console console = Console.run("check");
        assertThat(console.code()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.out().get(console.out().size() - 1)).contains("0 blocks");
        assertThat(console.spring()).isFalse();
    }

    @Test
    void aZipIsCheckedAsItsFolderIs() throws IOException {
        PackFixture pack = PackFixture.in(folder.resolve("pack"));
        Console ofFolder = Console.run("check", pack.root().toString());
        Console ofZip =
                Console.run("check", pack.zip(folder.resolve("pack.zip")).toString());
        assertThat(ofZip.code()).isZero();
        assertThat(ofZip.out().subList(0, ofZip.out().size() - 1))
                .isEqualTo(ofFolder.out().subList(0, ofFolder.out().size() - 1));
    }

    /** Each breaks the Urdu text alone; the line is where a person must look. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "origin: translated\\norigin: adapted|3|stands here twice",
                "origin: guessed|2|There is no origin",
                "origin: [translated|2|not YAML",
                "note: none|1|field is missing",
            })
    void brokenFrontMatterIsToldWithItsLine(String front, int line, String said) throws IOException {
        broken("---\n" + front.replace("\\n", "\n") + "\n---\n# sms\n\n## free\nمفت {route.phone}\n", line, said);
    }

    @Test
    void aMissingEndOfFrontMatterIsTold() throws IOException {
        broken("origin: translated\n# sms\nمفت\n", 1, "front matter is missing or does not end");
    }

    @Test
    void anUnknownClaimIsToldWithItsLine() throws IOException {
        broken("---\norigin: translated\n---\n# sms\n\n## fre\nمفت\n", 6, "There is no claim \"fre\"");
    }

    @Test
    void anUnknownTagIsToldWithTheNearest() throws IOException {
        PackFixture pack = PackFixture.in(folder)
                .write("campaigns/week/translations/help/pol.md", PackFixture.variant("translated", "Tak"));
        Console console = Console.run("check", pack.root().toString());
        assertThat(console.err())
                .singleElement()
                .asString()
                .startsWith("campaigns/week/translations/help/pol.md:1: tag: ")
                .contains("not in the table", "pl (");
        othersWereRead(console);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## -|7|required-claim|\"Free\"",
                "## free\\nPlease call {route.phone}|9|script|Latin",
                "## free\\nمفت {route.fone}|9|placeholder|{route.fone} is not a placeholder",
                "## free\\nمفت\\nاور\\n\\n## -\\nیہ {route.phone|13|placeholder|brace",
            })
    void aBlockIsToldWithFileLineSectionAndRemedy(String passages, int line, String check, String said)
            throws IOException {
        String words = passages.replace("\\n", "\n");
        PackFixture pack = PackFixture.in(folder)
                .write(
                        UR,
                        "---\norigin: translated\nsubject: ہیلو\n---\n\n\n# sms\n"
                                + (words.contains("\n") ? words : words + "\nمفت")
                                + "\n");
        Console console = Console.run("check", "--json", pack.root().toString());
        JsonNode block = block(console, check);
        assertThat(block.get("file").stringValue()).isEqualTo(UR);
        assertThat(block.get("section").stringValue()).isEqualTo("sms");
        assertThat(block.get("what").stringValue() + block.get("remedy").stringValue())
                .contains(said);
        assertThat(block.get("line").intValue()).isEqualTo(line);
        assertThat(console.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"nowhere,no such folder", "empty,no content pack", "file.zip,not a zip"})
    void whatIsNoPackIsNamed(String name, String said) throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("file.zip"), "no zip");
        Console console = Console.run("check", folder.resolve(name).toString());
        assertThat(console.err()).singleElement().asString().contains(name, said);
        assertThat(console.code()).isEqualTo(1);
    }

    private void broken(String text, int line, String said) throws IOException {
        PackFixture pack = PackFixture.in(folder).write(UR, text);
        Console console = Console.run("check", pack.root().toString());
        assertThat(console.err())
                .first()
                .asString()
                .startsWith(UR + ":" + line + ": ")
                .contains(said);
        othersWereRead(console);
    }

    private static void othersWereRead(Console console) {
        assertThat(console.out().get(console.out().size() - 1)).contains("2 texts read, 1 file could not be; 0 blocks");
        assertThat(console.code()).isEqualTo(1);
    }

    private static JsonNode block(Console console, String check) {
        return IntStream.range(0, console.out().size())
                .mapToObj(console::json)
                .filter(line ->
                        line.has("check") && line.get("check").stringValue().equals(check))
                .filter(line -> line.get("severity").stringValue().equals("block"))
                .findFirst()
                .orElseThrow();
    }
}
