package org.ownwords.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.render.Editions.edition;
import static org.ownwords.render.Editions.section;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.message.Mark;
import org.ownwords.message.SectionKind;

/**
 * Pictures that a person looked at and found right: whole sheets small, for where things stand, and words large, for every dot.
 * After a change that is meant, {@code mvn -Dtest=GoldenSheetsTest -Dgolden=write test} writes them anew; look at each.
 */
class GoldenSheetsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/ownwords/render/sheets");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    private static final List<String> TAGS =
            List.of("en-GB", "ur", "bn", "ar", "zh-Hans", "am", "hi", "uk", "ta", "pa", "fa", "gu", "pl");

    private static final int SHEET_WIDTH = 240;
    private static final double MOST_OF_A_SHEET = 0.002;
    private static final int WORDS_WIDTH = 760;
    private static final int CROP_WIDTH = 460;
    private static final int CROP_HEIGHT = 250;
    private static final int MOST_OF_WORDS = 6;

    private static final Map<String, String> OTHER_SCRIPTS = Map.of(
            "th", "ช่วยเหลือฟรี คุณพูดคุยกับเราได้ น้ำใจและที่พึ่ง",
            "he", "עזרה חינם. אפשר לדבר איתנו בשקט.",
            "ko", "무료 도움. 저희와 이야기하실 수 있습니다.",
            "km", "អ្នកអាចនិយាយជាមួយយើងដោយឥតគិតថ្លៃ ស្ត្រីនិងក្មេង។");

    static Stream<Arguments> eachFormatInFourScripts() {
        return Stream.of(SheetFormat.values())
                .flatMap(format -> IntStream.range(0, 4)
                        .mapToObj(i -> Arguments.of(format, TAGS.get((format.ordinal() + 3 * i) % TAGS.size()))));
    }

    static Stream<String> scripts() {
        return Stream.concat(TAGS.stream(), OTHER_SCRIPTS.keySet().stream().sorted());
    }

    @ParameterizedTest
    @MethodSource("eachFormatInFourScripts")
    void everythingStandsWhereItStood(SheetFormat format, String tag) throws Exception {
        BufferedImage sheet = picture(Sheeted.sheet(format, tag, Mark.DRAFT, Sheeted.WITH_CODE), SHEET_WIDTH);
        int most = (int) (MOST_OF_A_SHEET * sheet.getWidth() * sheet.getHeight());
        assertThat(Likeness.differing(sheet, golden(format.id() + "-" + tag, sheet)))
                .isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyLetterIsAsItWas(String tag) throws Exception {
        BufferedImage words = words(edition(tag));
        assertThat(Likeness.differing(words, golden("words-" + tag, words))).isLessThanOrEqualTo(MOST_OF_WORDS);
    }

    /** A dot moved, a conjunct broken, a vowel sign lost, an accent dropped. */
    @ParameterizedTest
    @CsvSource({
        "ar,مجانية,محانية",
        "ur,مفت,مقت",
        "fa,کمک,گمک",
        "bn,সিদ্ধান্ত,সিদ্\u200Cধান্ত",
        "hi,मदद,मढद",
        "pa,ਮਦਦ,ਮਟਦ",
        "ta,உதவி,உதவ",
        "pl,pomoc,pómoc",
        "uk,Безкоштовна,Бёзкоштовна",
        "he,בשקט,כשקט",
        "th,ช่วย,ชวย",
        "km,ស្ត្រី,ស្តី"
    })
    void aWrongDotOrConjunctIsFound(String tag, String right, String wrong) throws Exception {
        Edition edition = edition(tag);
        String headline = headline(edition);
        String changed = headline.replace(right, wrong);
        assertThat(changed).as("the headline is %s", headline).isNotEqualTo(headline);
        Edition broken = made(tag, changed, edition);
        assertThat(Likeness.differing(words(broken), words(edition))).isGreaterThan(2 * MOST_OF_WORDS);
    }

    private static Edition edition(String tag) {
        if (OTHER_SCRIPTS.containsKey(tag)) {
            String words = OTHER_SCRIPTS.getOrDefault(tag, "");
            return Editions.edition(
                    tag, Mark.NONE, Map.of(), section(SectionKind.HEADLINE, words), section(SectionKind.LONG, words));
        }
        return PackEditions.of(PackEditions.FREE, tag, Mark.NONE);
    }

    private static String headline(Edition edition) {
        return edition.content().section(SectionKind.HEADLINE).orElseThrow().text();
    }

    private static Edition made(String tag, String headline, Edition like) {
        return Editions.edition(
                tag,
                Mark.NONE,
                Map.of(),
                section(SectionKind.HEADLINE, headline),
                like.content().section(SectionKind.LONG).orElseThrow());
    }

    /** The first words of a poster, of a size that does not depend on what the rest of it says. */
    private static BufferedImage words(Edition edition) throws IOException {
        Sheet sheet = Sheeted.RENDERER.sheet(edition, SheetFormat.POSTER_A5, SheetOptions.PLAIN.withSize(10.5));
        BufferedImage whole = picture(sheet, WORDS_WIDTH);
        int left = edition.language().direction() == org.ownwords.language.Direction.RTL
                ? WORDS_WIDTH - CROP_WIDTH - 20
                : 20;
        BufferedImage crop = new BufferedImage(CROP_WIDTH, CROP_HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = crop.createGraphics();
        graphics.drawImage(whole, -left, -40, null);
        graphics.dispose();
        return crop;
    }

    private static BufferedImage picture(Sheet sheet, int width) throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            float points = document.getPage(0).getMediaBox().getWidth();
            return new PDFRenderer(document).renderImage(0, width / points, ImageType.GRAY);
        }
    }

    private static BufferedImage golden(String name, BufferedImage now) throws IOException {
        Path file = FOLDER.resolve(name + ".png");
        if (WRITE) {
            Files.createDirectories(FOLDER);
            ImageIO.write(now, "png", file.toFile());
        }
        return ImageIO.read(file.toFile());
    }
}
