package org.ownwords.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.render.Editions.edition;
import static org.ownwords.render.Editions.section;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.base.Problem;
import org.ownwords.message.Mark;
import org.ownwords.message.SectionKind;

/** Families, brands and a designer's own folder of templates. */
class FamilyTest {
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path content;

    static Stream<Family> families() {
        return Family.PACKED.stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyFamilyIsReadableAndItsStyleSheetsHaveNoSlip(Family family) {
        Renderer renderer = new Renderer(DAY);
        SheetOptions options = SheetOptions.PLAIN.withFamily(family);
        for (SheetFormat format : SheetFormat.values()) {
            assertThat(renderer.styleProblems(format, options)).isEmpty();
        }
        for (String tag : List.of("en-GB", "ur")) {
            assertThat(renderer.sheet(words(tag), SheetFormat.POSTER_A4, options)
                            .pdf())
                    .isNotEmpty();
        }
    }

    @Test
    void familiesDiffer() {
        Renderer renderer = new Renderer(DAY);
        List<byte[]> pictures = Family.PACKED.stream()
                .map(family -> renderer.picture(
                        List.of(words("en-GB")), SheetFormat.POSTER_A4, SheetOptions.PLAIN.withFamily(family), 120))
                .toList();
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "panel, #9aa0a6, '#ffffff (--panel-ink) on #9aa0a6 (--panel)', 2.64, darker",
        "headline, #e0e0e0, '#e0e0e0 (--headline) on #ffffff (--ground)', 1.32, darker",
    })
    void aBrandThatCannotBeReadIsRefusedWithColoursRatioAndRemedy(
            String part, String colour, String pair, String ratio, String remedy) {
        Brand brand =
                new Brand("A body", Map.of(part, new BrandColour(colour, 0, 0, 0, 0)), Optional.empty(), List.of());
        assertThatThrownBy(() -> new Renderer(DAY)
                        .sheet(words("en-GB"), SheetFormat.POSTER_A4, SheetOptions.PLAIN.withBrand(brand)))
                .hasMessageContaining(pair)
                .hasMessageContaining(ratio + " to 1")
                .hasMessageContaining(remedy);
    }

    @Test
    void aDesignersFolderWinsAndIsReadAgainWhenItChanges() throws IOException {
        Renderer renderer = new Renderer(DAY, Optional.of(folder("sheet/families/loud.css", "")));
        assertThat(renderer.families()).contains(Family.CALM, new Family("loud"));
        Path css = content.resolve("templates/sheet/families/calm.css");
        byte[] packed = picture(renderer);
        String calm = Files.readString(Path.of("templates/sheet/families/calm.css"));
        Files.writeString(css, calm.replace("#0d4039", "#400d39"));
        byte[] changed = picture(renderer);
        assertThat(changed).isNotEqualTo(packed);
        Files.delete(css);
        assertThat(picture(renderer)).isEqualTo(packed);
        Path template = content.resolve("templates/sheet/poster.ftlh");
        Files.writeString(template, "<#if>\n");
        assertThatThrownBy(() -> picture(renderer)).hasMessageContaining("templates/sheet/poster.ftlh:1: ");
        Files.writeString(template, Files.readString(Path.of("templates/sheet/poster.ftlh")));
        assertThat(picture(renderer)).isEqualTo(packed);
    }

    @Test
    void aSlipInAStyleSheetIsToldWithItsLineAndWhatWasExpected() throws IOException {
        String calm = Files.readString(Path.of("templates/sheet/families/calm.css"));
        long lines = calm.lines().count();
        folder("sheet/families/calm.css", calm + "p { colour: red }\nh1 { color red }\n");
        List<Problem> problems =
                new Renderer(DAY, Optional.of(content)).styleProblems(SheetFormat.POSTER_A4, SheetOptions.PLAIN);
        assertThat(problems)
                .extracting(problem -> problem.line().orElse(0))
                .containsExactly((int) lines + 1, (int) lines + 2);
        assertThat(problems).allMatch(problem -> problem.where().equals("templates/sheet/families/calm.css"));
        assertThat(problems.get(0).what()).contains("colour is an unrecognized CSS property");
        assertThat(problems.get(1).what()).contains("was expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script>|<script>",
                "<iframe src='sheet:/sheet/sheet.css'/>|<iframe>",
                "<img src='file:///etc/passwd' alt='x'/>|file:///etc/passwd",
                "<img src='http://example.org/a.png' alt='x'/>|http://example.org/a.png",
                "<img src='data:image/png;base64,AAAA' alt='x'/>|data:image/png",
                "<object data='file:/etc/passwd' alt='x'></object>|file:/etc/passwd",
                "<p style='background-image: url(http://example.org/a.png)'>x</p>|url(http://example.org/a.png)",
                "<style>@import 'sheet:/a.css';</style>|@import",
                "<p onclick='x()'>x</p>|onclick",
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>|xi:include",
                "<a href='javascript:x()'>x</a>|javascript:x()",
            })
    void aTemplateLoadsAndRunsNothingAndSaysSo(String markup, String named) throws IOException {
        String poster = Files.readString(Path.of("templates/sheet/poster.ftlh"));
        folder("sheet/poster.ftlh", poster.replace("</@sheet.document>", markup + "</@sheet.document>"));
        assertThatThrownBy(() -> picture(new Renderer(DAY, Optional.of(content))))
                .hasMessageStartingWith("templates/sheet/poster.ftlh")
                .hasMessageContaining(named);
    }

    @Test
    void aTemplateDeclaresNoEntityThatCouldReadFiles() throws IOException {
        String poster = Files.readString(Path.of("templates/sheet/poster.ftlh"));
        folder("sheet/poster.ftlh", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + poster);
        assertThatThrownBy(() -> picture(new Renderer(DAY, Optional.of(content))))
                .hasMessageContaining("DOCTYPE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@import 'http://example.org/a.css';|@import",
                "p { background-image: url('file:///etc/passwd') }|url(file:///etc/passwd)",
                "p { background-image: URL( http://example.org/a.png ) }|http://example.org/a.png",
                "@font-face { font-family: x; src: url(sheet:/a) }|@font-face",
                "p { background: u\\72l(http://example.org) }|\\7",
            })
    void aStyleSheetLoadsNothingAndSaysWhere(String rule, String named) throws IOException {
        String calm = Files.readString(Path.of("templates/sheet/families/calm.css"));
        folder("sheet/families/calm.css", calm + "/* url(http://example.org) in a comment is harmless */\n" + rule);
        assertThatThrownBy(() -> picture(new Renderer(DAY, Optional.of(content))))
                .hasMessageStartingWith(
                        "templates/sheet/families/calm.css:" + (calm.lines().count() + 2) + ": ")
                .hasMessageContaining(named);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(content.resolve("secret.css"), ":root { --ink: #000000 }");
        folder("sheet/families/calm.css", "");
        Path link = content.resolve("templates/sheet/families/linked.css");
        Files.createSymbolicLink(link, secret);
        assertThatThrownBy(() -> new Renderer(DAY, Optional.of(content))
                        .sheet(
                                words("en-GB"),
                                SheetFormat.POSTER_A4,
                                SheetOptions.PLAIN.withFamily(new Family("linked"))))
                .hasMessageContaining("leads out of the folder");
    }

    private Path folder(String name, String text) throws IOException {
        Path file = content.resolve("templates").resolve(name);
        Files.createDirectories(Path.of(file.toString()).getParent());
        Files.writeString(file, text);
        if (text.isEmpty()) {
            Files.writeString(file, "/* nothing of its own */");
        }
        return content;
    }

    private static byte[] picture(Renderer renderer) {
        return renderer.picture(List.of(words("en-GB")), SheetFormat.POSTER_A4, SheetOptions.PLAIN, 120);
    }

    private static Edition words(String tag) {
        return edition(
                tag,
                Mark.NONE,
                Map.of(),
                section(SectionKind.HEADLINE, tag.equals("ur") ? "مفت مدد۔" : "Free help."),
                section(SectionKind.LONG, tag.equals("ur") ? "ہم سے بات کریں۔" : "Talk to us.", "{route.phone}"));
    }

    @Test
    void aFolderDoesNotTouchEmails() throws Exception {
        Path own = Files.createDirectories(content.resolve("templates/email")).resolve("email.ftlh");
        Files.writeString(own, "<p>In our colours</p>");
        Edition edition = PackEditions.of(PackEditions.FREE, "ur", Mark.NONE);
        assertThat(new Renderer(DAY, Optional.of(content)).email(edition)).isEqualTo(new Renderer(DAY).email(edition));
    }
}
