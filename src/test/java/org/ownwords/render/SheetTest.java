package org.ownwords.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.ownwords.render.Editions.edition;
import static org.ownwords.render.Editions.section;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.base.ProblemException;
import org.ownwords.message.Mark;
import org.ownwords.message.SectionKind;
import org.ownwords.render.engine.Standards;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SheetTest {

    private static final Map<String, List<String>> WORDS = Map.of(
            "en-GB", List.of("Free help. You decide.", "Talk to us, **in your own way**, or do not."),
            "ur", List.of("مفت مدد۔ فیصلہ آپ کا ہے۔", "آپ چاہیں تو **ہم سے** بات کریں۔"),
            "ar", List.of("مساعدة مجانية.", "يمكنك التحدث إلينا مجانًا."),
            "pa", List.of("ਮੁਫ਼ਤ ਮਦਦ।", "ਤੁਸੀਂ ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।"),
            "th", List.of("ช่วยเหลือฟรี", "คุณพูดคุยกับเราได้"));
    private static final Optional<PrintedCode> CODE =
            Optional.of(new PrintedCode(URI.create("https://own.example/c/K7M4QX"), "own.example/c/K7M4QX"));
    private static final SheetOptions WITH_CODE = SheetOptions.PLAIN.withCode(CODE);
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Renderer renderer = new Renderer(DAY);

    private static Edition sample(String tag, Mark mark) {
        List<String> words = WORDS.getOrDefault(tag, List.of());
        return edition(
                tag,
                mark,
                Map.of(),
                section(SectionKind.HEADLINE, words.get(0)),
                section(SectionKind.LONG, words.get(1), words.get(1), "{service.name}: {route.phone}"),
                section(SectionKind.SOCIAL, words.get(1), "{route.phone}"));
    }

    @ParameterizedTest
    @CsvSource({"en-GB,PDFA_2_U", "en-GB,PDFUA_1", "ur,PDFA_2_U", "ur,PDFUA_1"})
    void isValidByTheStandards(String tag, PDFAFlavour flavour) throws Exception {
        byte[] pdf = pdf(sample(tag, Mark.EXAMPLE));
        assertThat(Standards.broken(pdf, flavour)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ur", "ar", "pa", "th"})
    void givesItsWordsNumberAndAddressBackAsText(String tag) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdftotext")), "pdftotext is not installed on this machine");
        Path pdf = folder.resolve("poster.pdf");
        Files.write(pdf, pdf(sample(tag, Mark.NONE)));
        Process process = new ProcessBuilder("/usr/bin/pdftotext", pdf.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replaceAll("[\u200E\u200F\u202A-\u202E\u2066-\u2069]", "");
        assertThat(text.split("0808 157 0123", -1)).hasSize(3);
        assertThat(text).contains("own.example/c/K7M4QX").contains("Printed 2026-11-21");
        assertThat(text.replaceAll("\\s", ""))
                .contains(WORDS.getOrDefault(tag, List.of()).get(0).replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = Mark.class,
            names = {"NONE", "EXAMPLE"})
    void carriesACodeThatAPhoneReads(Mark mark) throws Exception {
        BufferedImage picture =
                picture(renderer.picture(List.of(sample("ur", mark)), SheetFormat.POSTER_A4, WITH_CODE, 900));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText())
                .isEqualTo("https://own.example/c/K7M4QX");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mark.class,
            names = {"DRAFT", "EXAMPLE"})
    void burnsTheMarkIntoEveryPartOfTheSheet(Mark mark) throws Exception {
        BufferedImage marked =
                picture(renderer.picture(List.of(sample("ar", mark)), SheetFormat.POSTER_A4, WITH_CODE, 420));
        BufferedImage plain =
                picture(renderer.picture(List.of(sample("ar", Mark.NONE)), SheetFormat.POSTER_A4, WITH_CODE, 420));
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 4; column++) {
                int left = column * marked.getWidth() / 4;
                int top = row * marked.getHeight() / 6;
                long changed = IntStream.range(0, marked.getWidth() / 4 * (marked.getHeight() / 6))
                        .filter(i -> {
                            int x = left + i % (marked.getWidth() / 4);
                            int y = top + i / (marked.getWidth() / 4);
                            return marked.getRGB(x, y) != plain.getRGB(x, y);
                        })
                        .count();
                assertThat(changed).as("part %d of row %d", column, row).isGreaterThan(400);
            }
        }
    }

    @Test
    void saysByHowMuchATextIsTooLong() {
        String many = "Talk to us about whatever it is that worries you, at any time. ".repeat(60);
        assertThatThrownBy(() -> poster("en-GB", "Free help.", many))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("does not fit on Poster A4")
                .hasMessageMatching("(?s).*\\d+% too long.*");
    }

    @Test
    void namesACharacterThatNoFontHolds() {
        assertThatThrownBy(() -> poster("bn", "কথা", "কথা 警"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("警")
                .hasMessageContaining("Bengali");
    }

    @Test
    void fillsOnePageOfEachPaper() throws Exception {
        for (SheetFormat format : List.of(SheetFormat.POSTER_A4, SheetFormat.POSTER_A3)) {
            try (PDDocument poster = Loader.loadPDF(
                    renderer.sheet(sample("pa", Mark.NONE), format, WITH_CODE).pdf())) {
                assertThat(poster.getNumberOfPages()).isEqualTo(1);
                assertThat(poster.getPage(0).getMediaBox().getWidth() * 25.4 / 72)
                        .isCloseTo(format.width(), org.assertj.core.data.Offset.offset(0.5));
                assertThat(poster.getDocumentCatalog().getLanguage()).isEqualTo("pa");
            }
        }
    }

    @Test
    void isTheSameFileOnTheSameDay() {
        Edition edition = sample("ur", Mark.DRAFT);
        byte[] first = pdf(edition);
        List<byte[]> others = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> new Renderer(DAY)
                        .sheet(edition, SheetFormat.POSTER_A4, WITH_CODE)
                        .pdf())
                .toList();
        assertThat(others).allSatisfy(other -> assertThat(other).isEqualTo(first));
    }

    @Test
    void aSocialPictureIsSquareWithTheWordsInIt() throws Exception {
        BufferedImage card =
                picture(renderer.picture(sample("ur", Mark.NONE), SheetFormat.SOCIAL_SQUARE, SheetOptions.PLAIN));
        assertThat(card.getWidth()).isEqualTo(1080);
        assertThat(card.getHeight()).isEqualTo(1080);
        assertThat(IntStream.range(0, 1080 * 1080)
                        .map(i -> card.getRGB(i % 1080, i / 1080))
                        .distinct()
                        .count())
                .isGreaterThan(100);
    }

    private Sheet poster(String tag, String headline, String words) {
        Edition edition = edition(
                tag, Mark.NONE, Map.of(), section(SectionKind.HEADLINE, headline), section(SectionKind.LONG, words));
        return renderer.sheet(edition, SheetFormat.POSTER_A4, SheetOptions.PLAIN);
    }

    private static BufferedImage picture(byte[] png) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private byte[] pdf(Edition edition) {
        return renderer.sheet(edition, SheetFormat.POSTER_A4, WITH_CODE).pdf();
    }
}
