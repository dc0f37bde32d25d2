package org.ownwords.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init") // each test writes its own pack first
class RenderTest {

    private static final String UR = "campaigns/week/translations/help/ur.md";

    @TempDir
    Path folder;

    private PackFixture pack;
    private Path out;

    @BeforeEach
    void pack() throws IOException {
        pack = PackFixture.in(folder.resolve("pack"));
        out = folder.resolve("out/below");
    }

    private Console render(String... more) {
        String[] fixed = {"render", pack.campaign(), "--out", out.toString()};
        return Console.run(Stream.of(fixed, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        try (var files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith(".kept/") && !file.startsWith("00-contents"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyTextIsWrittenForEachChannelOfThePlanAndMarked() throws IOException {
        Console console = render();
        assertThat(console.code()).isZero();
        assertThat(console.spring()).isFalse();
        assertThat(written())
                .containsExactly(
                        "15-email/en-gb-help.html",
                        "15-email/en-gb-help.txt",
                        "15-email/pl-help.html",
                        "15-email/pl-help.txt",
                        "16-sms/en-gb-help.txt",
                        "16-sms/pl-help.txt");
        assertThat(out.resolve("16-sms/pl-help.txt")).hasContent("DRAFT, NOT REVIEWED\nBezpłatna rozmowa: 08081570142");
        assertThat(out.resolve("16-sms/en-gb-help.txt")).content().startsWith("EXAMPLE, NOT REVIEWED\n");
        for (String file : written()) {
            assertThat(out.resolve(file)).content().contains(", NOT REVIEWED");
        }
        assertThat(console.out()).hasSize(6);
        assertThat(console.err()).anyMatch(line -> line.startsWith("4 of 4: "));
    }

    @Test
    void aDesignersFamilyIsUsedAndWhatItChangesIsMadeAgain() throws IOException {
        Path family = folder.resolve("design/templates/sheet/families/mine.css");
        Files.createDirectories(folder.resolve("design/templates/sheet/families"));
        String calm = Files.readString(Path.of("templates/sheet/families/calm.css"));
        Files.writeString(family, calm.replace("#e3a02c", "#2ca0e3"));
        String[] asked = {
            "render",
            "hate-crime-awareness-week",
            "--out",
            out.toString(),
            "--only",
            "poster-a4",
            "--language",
            "pl",
            "--content",
            folder.resolve("design").toString(),
            "--family",
            "mine"
        };
        assertThat(Console.run(asked).code()).isZero();
        List<byte[]> first = posters();
        assertThat(Console.run(asked).err()).anyMatch(line -> line.contains(", 0 of them made now"));
        Files.writeString(family, calm.replace("#e3a02c", "#a02ce3"));
        assertThat(Console.run(asked).code()).isZero();
        assertThat(posters()).hasSameSizeAs(first).doesNotContainAnyElementsOf(first);
        Files.delete(family);
        assertThat(Console.run(asked).err()).anyMatch(line -> line.contains("There is no family \"mine\""));
    }

    private List<byte[]> posters() throws IOException {
        List<byte[]> posters = new ArrayList<>();
        for (String file : written()) {
            if (file.endsWith(".pdf")) {
                posters.add(Files.readAllBytes(out.resolve(file)));
            }
        }
        assertThat(posters).isNotEmpty();
        return posters;
    }

    @Test
    void aFolderWithoutTemplatesIsNoContent() {
        Console console = render("--content", folder.toString());
        assertThat(console.code()).isNotZero();
        assertThat(console.err()).anyMatch(line -> line.contains("no folder \"templates\""));
    }

    @Test
    void aPosterOfTheStarterPackBearsItsMark() throws IOException {
        Console console = Console.run(
                "render",
                "hate-crime-awareness-week",
                "--out",
                out.toString(),
                "--only",
                "poster-a4,Social",
                "--language",
                "UR");
        assertThat(console.code()).isZero();
        assertThat(console.spring()).isFalse();
        assertThat(written())
                .contains("01-poster-a4/ur-reach-us-your-way.pdf", "11-social-square/ur-reach-us-your-way.png")
                .allMatch(file -> file.contains("/ur-"));
        byte[] poster = Files.readAllBytes(out.resolve("01-poster-a4/ur-reach-us-your-way.pdf"));
        try (var document = Loader.loadPDF(poster)) {
            assertThat(new PDFTextStripper().getText(document)).contains("EXAMPLE, NOT REVIEWED");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "car-wash-sticker,your-work-your-papers,sq",
        "mens-programme-posters,you-need-not-carry-it-alone,ar",
        "family-pressure-helpline,your-life-your-choice,bn",
        "young-people-ask-first,ask-first,pl",
    })
    void everyWorkedCampaignIsRendered(String campaign, String message, String tag) throws IOException {
        Console console =
                Console.run("render", campaign, "--out", out.toString(), "--only", "poster", "--language", tag);
        assertThat(console.err()).noneMatch(line -> line.contains("/" + message + "/"));
        assertThat(console.code()).isZero();
        assertThat(written()).contains("01-poster-a4/" + tag + "-" + message + ".pdf");
    }

    @Test
    void aWordThatAPanelAgreedToAvoidIsTold() throws IOException {
        pack.write("campaigns/week/glossary.yaml", """
                entries:
                  - audience: everyone
                    language: pl
                    avoid: rozmowa
                    prefer: telefon
                    reason: A reason.
                    advised-by: nine people
                    standing: agreed
                """);
        Console console = render("--language", "pl");
        assertThat(console.err()).anyMatch(line -> line.contains(PackFixture.GOOD) && line.contains("nine people"));
    }

    @Test
    void aSecondRunMakesOnlyWhatChangedAndPacksTheSameZip() throws IOException {
        Path zip = folder.resolve("kit.zip");
        render("--zip", zip.toString());
        byte[] first = Files.readAllBytes(zip);
        pack.change(PackFixture.GOOD, "Bezpłatna rozmowa", "Bezpłatna pomoc");
        Console again = render("--zip", zip.toString());
        assertThat(again.err()).filteredOn(line -> line.endsWith("(unchanged)")).hasSize(3);
        assertThat(again.err()).contains("4 pieces in " + out + ", 1 of them made now.");
        assertThat(out.resolve("16-sms/pl-help.txt")).content().contains("Bezpłatna pomoc");
        assertThat(Files.readAllBytes(zip)).isNotEqualTo(first);
        pack.change(PackFixture.GOOD, "Bezpłatna pomoc", "Bezpłatna rozmowa");
        assertThat(render("--zip", zip.toString()).err()).contains("4 pieces in " + out + ", 0 of them made now.");
        assertThat(Files.readAllBytes(zip)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"--only,pigeon,neither a channel nor a format", "--family,gothic,There is no family"})
    void whatIsNoFormatOrFamilyIsNamed(String option, String word, String said) {
        Console console = render(option, word);
        assertThat(console.err()).singleElement().asString().contains(word, said);
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void aCampaignThatStandsByItselfUsesTheStarterPacksTexts() throws IOException {
        Path lone = folder.resolve("lone");
        Files.createDirectories(lone);
        for (String file : List.of("services.yaml", "campaign.yaml")) {
            Files.copy(pack.root().resolve("campaigns/week").resolve(file), lone.resolve(file));
        }
        String plan = Files.readString(lone.resolve("campaign.yaml"));
        Files.writeString(lone.resolve("campaign.yaml"), plan.replace("[help]", "[ways-to-reach-us]"));
        Console console =
                Console.run("render", lone.toString(), "--out", out.toString(), "--only", "email", "--language", "pl");
        assertThat(String.join("\n", console.err())).contains("Nobody has verified", "ways-to-reach-us/pl.md:");
        assertThat(console.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "مفت {route.fone}|:9: sms: {route.fone} is not a placeholder",
                "مفت {route.email}|:9: sms: {route.email} cannot be filled: \"Helpline\" is a number to call",
            })
    void aTextThatCannotBeRenderedIsToldAndTheOthersAreWritten(String sms, String said) throws IOException {
        pack.write(
                UR,
                PackFixture.variant("translated", sms)
                        .replace("# sms", "\n# sms")
                        .replace("Hello", "ہیلو"));
        Console console = render();
        assertThat(console.err()).anyMatch(line -> line.startsWith(UR + said));
        assertThat(written())
                .contains("15-email/ur-help.txt", "16-sms/pl-help.txt")
                .doesNotContain("16-sms/ur-help.txt");
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreWritten() throws IOException {
        pack.write(UR, "---\norigin: [\n---\n# sms\nمفت\n").write("translations/other/ur.md", "not ours");
        Console console = render("--only", "sms");
        assertThat(console.err()).anyMatch(line -> line.startsWith(UR + ":"));
        assertThat(console.err()).noneMatch(line -> line.contains("other/ur.md"));
        assertThat(written()).containsExactly("16-sms/en-gb-help.txt", "16-sms/pl-help.txt");
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void aClaimThatIsNotTrueTodayIsNotEvenDrafted() throws IOException {
        pack.change("campaigns/week/services.yaml", "expires: \"+90d\"", "expires: \"-1d\"");
        Console console = render();
        assertThat(console.err())
                .anyMatch(line -> line.startsWith(PackFixture.GOOD + ":8: sms: ") && line.contains("has run out"));
        assertThat(written()).doesNotContain("16-sms/pl-help.txt").contains("15-email/pl-help.txt");
        assertThat(console.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "services.yaml|kind: phone|kind: fax|services.yaml:18: kind: \"fax\" is not allowed here",
                "services.yaml|08081570142|nobody|services.yaml:20: address: \"nobody\" is not a telephone number",
                "services.yaml|en-GB, pl|en-GB, pol|services.yaml:22: answers-in: \"pol\" is not in the table",
                "services.yaml|\"13\"|young|services.yaml:7: minimum-age: \"young\" is not an age",
                "services.yaml|\"-3d\"|soon|services.yaml:13: verified-on: \"soon\" is no day",
                "services.yaml|holds: yes|holds: perhaps|services.yaml:11: holds: \"perhaps\" is neither yes nor no",
                "campaign.yaml|service: line|service: lane|campaign.yaml:4: service: There is no service \"lane\"",
                "campaign.yaml|route: phone|route: fax|campaign.yaml:5: route: \"line\" has no route \"fax\"",
                "campaign.yaml|[help]|[halp]|campaign.yaml:2: messages: No catalogue has a message \"halp\"",
                "campaign.yaml|[sms, email]|[sms, pigeon]|campaign.yaml:3: channels: There is no channel \"pigeon\"",
            })
    void aPlanOrServiceThatCannotBeReadIsToldWithItsLine(String file, String from, String to, String said)
            throws IOException {
        pack.change("campaigns/week/" + file, from, to);
        Console console = render();
        assertThat(console.err()).first().asString().startsWith("campaigns/week/" + said);
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void aLanguageWithoutATextIsAProblem() throws IOException {
        Console console = render("--language", "pl", "--language", "so", "--only", "sms");
        assertThat(console.err()).anyMatch(line -> line.contains("There is no text in Somali (so)."));
        assertThat(written()).containsExactly("16-sms/pl-help.txt");
        assertThat(console.code()).isEqualTo(1);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(folder.resolve("out"), "a file stands here");
        Console console = render();
        assertThat(console.err()).singleElement().asString().contains(out.toString(), "cannot be written");
        assertThat(console.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"no-such-week,no such folder", ".,holds no campaign.yaml"})
    void whatIsNoCampaignIsNamed(String name, String said) {
        Console console = Console.run("render", name, "--out", out.toString());
        assertThat(console.err())
                .singleElement()
                .asString()
                .startsWith(name + ": ")
                .contains(said, "hate-crime-awareness-week");
        assertThat(console.code()).isEqualTo(1);
    }
}
