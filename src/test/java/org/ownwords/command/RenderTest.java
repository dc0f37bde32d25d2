package org.ownwords.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rendering a campaign writes. */
class RenderTest extends RenderedPack {

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
}
