package org.ownwords.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ownwords.render.Editions.edition;
import static org.ownwords.render.Editions.section;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ContactRoute;
import org.ownwords.message.Mark;
import org.ownwords.message.SectionKind;
import org.ownwords.render.engine.Standards;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SheetFormatsTest {

    private static final List<String> TAGS = List.of("en-GB", "ur", "bn", "zh-Hans");

    /** One language for each format; {@link SheetMatrix} has them all. */
    static Stream<Arguments> formatsInTurn() {
        return Stream.of(SheetFormat.values())
                .map(format -> Arguments.of(format, TAGS.get(format.ordinal() % TAGS.size())));
    }

    @ParameterizedTest
    @MethodSource("formatsInTurn")
    void isValidByTheStandards(SheetFormat format, String tag) throws Exception {
        byte[] pdf = Sheeted.sheet(format, tag, Mark.DRAFT, Sheeted.WITH_CODE).pdf();
        assertThat(Standards.broken(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
        assertThat(Standards.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void isAsLargeAsItsPaperAndTheSameFileOnTheSameDay(SheetFormat format) throws Exception {
        byte[] pdf = Sheeted.sheet(format, "ar", Mark.NONE, Sheeted.WITH_CODE).pdf();
        assertThat(Sheeted.sheet(format, "ar", Mark.NONE, Sheeted.WITH_CODE).pdf())
                .isEqualTo(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(millimetres(document.getPage(0).getMediaBox().getWidth()))
                    .isCloseTo(format.width(), within(0.4));
            assertThat(millimetres(document.getPage(0).getMediaBox().getHeight()))
                    .isCloseTo(format.height(), within(0.4));
            assertThat(document.getNumberOfPages())
                    .isLessThanOrEqualTo(format.paper(1).pages());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"card", "tear-off"})
    void discreetSheetsNameNobodyAndCarryNoCode(String id) throws Exception {
        SheetFormat format = SheetFormat.ofId(id).orElseThrow();
        byte[] pdf =
                Sheeted.sheet(format, "en-GB", Mark.NONE, Sheeted.WITH_CODE).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String words = new PDFTextStripper().getText(document) + objects(document);
            assertThat(words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                    .contains(
                            "0808",
                            "you can talk to us",
                            Sheeted.RENDERER
                                    .sheet(Sheeted.editions(format, "en-GB", Mark.NONE), format, Sheeted.WITH_CODE)
                                    .code()
                                    .toLowerCase(Locale.ROOT))
                    .doesNotContain("open * door", "own.example", "police", "crime", "victim", "hurt", "report");
        }
    }

    /** Every text that the file holds beside its pages: titles, alternative texts, descriptions. */
    private static String objects(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream()
                .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                .filter(COSDictionary.class::isInstance)
                .map(object -> (COSDictionary) object)
                .map(object -> object.getString(COSName.ALT, "")
                        + object.getString(COSName.TITLE, "")
                        + object.getString(COSName.SUBJECT, ""))
                .reduce("", String::concat);
    }

    @Test
    void withoutDiscreetWordsTheNumberStandsAlone() throws Exception {
        Edition bare = edition("en-GB", Mark.NONE, Map.of(), section(SectionKind.LONG, "The police know."));
        try (PDDocument document = Loader.loadPDF(Sheeted.RENDERER
                .sheet(bare, SheetFormat.CARD, SheetOptions.PLAIN)
                .pdf())) {
            assertThat(new PDFTextStripper().getText(document).strip())
                    .containsPattern("0808.157.0123")
                    .doesNotContain("police");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call {service.name}.", "Open * Door listens.", "Call {route.phone}."})
    void refusesDiscreetWordsThatTellWhoseTheNumberIs(String words) {
        Edition telling = edition("en-GB", Mark.NONE, Map.of(), section(SectionKind.DISCREET, words));
        assertThatThrownBy(() -> Sheeted.RENDERER.sheet(telling, SheetFormat.CARD, SheetOptions.PLAIN))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("discreet words");
    }

    @ParameterizedTest
    @CsvSource({"tear-off,8,4", "leaflet,2,3", "sticker,2,4", "card,3,2", "script-card,3,4", "email-header,4,1"})
    void burnsTheMarkIntoEveryPartThatCouldBeCutOut(String id, int columns, int rows) throws Exception {
        SheetFormat format = SheetFormat.ofId(id).orElseThrow();
        BufferedImage marked = picture(format, Mark.DRAFT);
        BufferedImage plain = picture(format, Mark.NONE);
        for (int part = 0; part < columns * rows; part++) {
            int width = marked.getWidth() / columns;
            int height = marked.getHeight() / rows;
            int left = part % columns * width;
            int top = part / columns * height;
            long changed = IntStream.range(0, width * height)
                    .filter(i -> marked.getRGB(left + i % width, top + i / width)
                            != plain.getRGB(left + i % width, top + i / width))
                    .count();
            assertThat(changed).as("part %d", part).isGreaterThan(width * height / 50);
        }
    }

    private static BufferedImage picture(SheetFormat format, Mark mark) throws Exception {
        SheetOptions small = SheetOptions.PLAIN.withSize(format.smallest());
        byte[] png = Sheeted.RENDERER.picture(Sheeted.sheet(format, "ar", mark, small), 500);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void languagesOfOneCampaignCanHaveOneSize() {
        double least = TAGS.stream()
                .mapToDouble(tag -> Sheeted.RENDERER.size(
                        Sheeted.editions(SheetFormat.POSTER_A4, tag, Mark.NONE),
                        SheetFormat.POSTER_A4,
                        Sheeted.WITH_CODE))
                .min()
                .orElseThrow();
        assertThat(TAGS)
                .allSatisfy(tag -> assertThat(
                                Sheeted.sheet(SheetFormat.POSTER_A4, tag, Mark.NONE, Sheeted.WITH_CODE.withSize(least))
                                        .size())
                        .isEqualTo(least));
        assertThatThrownBy(() -> Sheeted.sheet(SheetFormat.POSTER_A4, "ur", Mark.NONE, Sheeted.WITH_CODE.withSize(27)))
                .isInstanceOf(ProblemException.class)
                .hasMessageMatching("(?s).*the size asked for, 27.0 points, it is \\d+% too long.*");
        assertThatThrownBy(() -> Sheeted.sheet(SheetFormat.POSTER_A4, "ur", Mark.NONE, Sheeted.WITH_CODE.withSize(8)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("smaller than can be read");
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetFormat.class,
            names = {"LEAFLET", "STICKER", "LARGE_PRINT", "CARD", "SOCIAL_LANDSCAPE"})
    void saysByHowMuchATextIsTooLong(SheetFormat format) {
        String many = "Talk to us about whatever it is that worries you, at any time. ".repeat(400);
        Edition english = edition("en-GB", Mark.NONE, Map.of(), sections(many));
        Edition polish = edition("pl", Mark.NONE, Map.of(), sections("Pomoc."));
        assertThatThrownBy(() -> Sheeted.RENDERER.sheet(
                        format.fewestEditions() == 1 ? List.of(english) : List.of(english, polish),
                        format,
                        SheetOptions.PLAIN))
                .isInstanceOf(ProblemException.class)
                .hasMessageMatching("(?s).*does not fit on " + format.label() + ".*\\d+% too long.*");
    }

    private static org.ownwords.message.Section[] sections(String words) {
        return Stream.of(SectionKind.values())
                .map(kind -> section(kind, words))
                .toArray(org.ownwords.message.Section[]::new);
    }

    @Test
    void aStickerGivesNoLanguageAPlaceByChoice() {
        List<Edition> editions = Sheeted.editions(SheetFormat.STICKER, "ur", Mark.NONE);
        List<Edition> turned = List.of(editions.get(2), editions.get(0), editions.get(1));
        assertThat(Sheeted.RENDERER
                        .sheet(turned, SheetFormat.STICKER, Sheeted.WITH_CODE)
                        .pdf())
                .isEqualTo(Sheeted.RENDERER
                        .sheet(editions, SheetFormat.STICKER, Sheeted.WITH_CODE)
                        .pdf());
        assertThatThrownBy(() -> Sheeted.RENDERER.sheet(
                        List.of(editions.get(0), editions.get(0)), SheetFormat.STICKER, SheetOptions.PLAIN))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("same language");
        assertThatThrownBy(() -> Sheeted.RENDERER.sheet(editions.get(0), SheetFormat.STICKER, SheetOptions.PLAIN))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("2 to 4");
    }

    @Test
    void easyReadShowsThePicturesThatItIsGivenAndNoOthers() throws Exception {
        SheetOptions pictured = SheetOptions.PLAIN.withPictures(Map.of(
                "1", new SheetImage(dot(), "Two people talk."), "3", new SheetImage(dot(), "A hand, no coins.")));
        byte[] pdf =
                Sheeted.sheet(SheetFormat.EASY_READ, "ur", Mark.NONE, pictured).pdf();
        assertThat(Standards.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Standards.broken(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf);
                PDDocument bare =
                        Loader.loadPDF(Sheeted.sheet(SheetFormat.EASY_READ, "ur", Mark.NONE, SheetOptions.PLAIN)
                                .pdf())) {
            assertThat(objects(document)).contains("Two people talk.").contains("A hand, no coins.");
            assertThat(objects(bare)).doesNotContain("Two people");
        }
    }

    private static byte[] dot() throws Exception {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    @Test
    void aStripTellsWhenTheNumberAnswersUnlessThatWouldSayWhose() throws Exception {
        assertThat(words(SheetFormat.TEAR_OFF, answering("Monday to Friday, 9am to 5pm")))
                .contains("MondaytoFriday,9amto5pm");
        assertThat(words(SheetFormat.TEAR_OFF, answering("As long as Open * Door is open")))
                .doesNotContain("Aslongas");
        assertThat(words(SheetFormat.POSTER_A4, answering("Monday to Friday, 9am to 5pm")))
                .doesNotContain("9am");
    }

    @Test
    void theNumberToReadOutIsSpeltDigitByDigit() throws Exception {
        assertThat(words(SheetFormat.SCRIPT_CARD, answering(""))).contains("digitbydigit:0808–157–0123");
    }

    private static Edition answering(String hours) {
        ContactRoute route = new ContactRoute(
                Editions.PHONE.id(),
                Editions.PHONE.service(),
                Editions.PHONE.kind(),
                "Helpline",
                "0808 157 0123",
                hours,
                Editions.PHONE.answersIn(),
                false,
                List.of());
        Edition edition = Editions.edition(
                "ur",
                Mark.NONE,
                Map.of(),
                Editions.section(SectionKind.LONG, "یہ مفت ہے۔"),
                Editions.section(SectionKind.SPOKEN, "یہ مفت ہے۔"));
        return new Edition(
                edition.message(), edition.language(), edition.content(), edition.service(), route, Mark.NONE);
    }

    /** The words of a sheet without the spaces, which turned text is read with. */
    private static String words(SheetFormat format, Edition edition) throws Exception {
        byte[] pdf = Sheeted.RENDERER.sheet(edition, format, SheetOptions.PLAIN).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]", "");
        }
    }

    @Test
    void everyIdLeadsBackToItsFormat() {
        assertThat(SheetFormat.values())
                .allSatisfy(format -> assertThat(SheetFormat.ofId(format.id())).contains(format));
        assertThat(new String(
                        SheetFormat.POSTER_A4.id().getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII))
                .isEqualTo("poster-a4");
    }

    private static double millimetres(double points) {
        return points / 72 * 25.4;
    }
}
