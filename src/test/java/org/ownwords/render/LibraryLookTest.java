package org.ownwords.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.ownwords.render.Editions.edition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.EasyRead;
import org.ownwords.message.ImageId;
import org.ownwords.message.Images;
import org.ownwords.message.LibraryImage;
import org.ownwords.message.Mark;
import org.ownwords.message.Passage;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SentencePlace;

/** Images of the library on sheets: one for the whole, and in Easy Read one beside a sentence. */
class LibraryLookTest {

    private static final Renderer RENDERER =
            new Renderer(Clock.fixed(Instant.parse("2026-11-16T12:00:00Z"), ZoneOffset.UTC));
    private static final ImageId DOOR = new ImageId(1);
    private static final ImageId HAND = new ImageId(2);

    /** Two sentences that help is free, and one that makes no claim. */
    private static final Edition ENGLISH = text("en-GB", "It is free.\nThe call is free.", "You decide.");

    private final Images images = mock();
    private final EasyRead easyRead = mock();

    @BeforeEach
    void library() throws IOException {
        keep(DOOR, Map.of("en-GB", "A door", "ur", "ایک دروازہ"), 40);
        keep(HAND, Map.of("en-GB", "A hand"), 50);
        when(easyRead.of(any())).thenReturn(Map.of());
    }

    @Test
    void theMainImageStandsOnEverySheet() throws IOException {
        assertThat(widths(SheetFormat.POSTER_A4, Optional.of(DOOR), ENGLISH)).containsExactly(40);
        assertThat(widths(SheetFormat.POSTER_A4, Optional.empty(), ENGLISH)).isEmpty();
    }

    @Test
    void itIsDescribedInTheLanguageOfTheSheetAndElseInEnglish() {
        Edition urdu = text("ur", "یہ مفت ہے۔\nکال مفت ہے۔", "آپ فیصلہ کرتے ہیں۔");
        assertThat(look(Optional.of(DOOR)).on(SheetFormat.POSTER_A4, urdu).pictures())
                .extractingByKey("main")
                .extracting(SheetImage::alternativeText)
                .isEqualTo("ایک دروازہ");
        assertThat(look(Optional.of(HAND)).on(SheetFormat.POSTER_A4, urdu).pictures())
                .extractingByKey("main")
                .extracting(SheetImage::alternativeText)
                .isEqualTo("A hand");
    }

    @Test
    void inEasyReadAPictureStandsBesideItsSentenceAndTheOthersStandAlone() throws IOException {
        chosen(new SentencePlace("free", 2, 2), DOOR);
        assertThat(look(Optional.empty()).on(SheetFormat.EASY_READ, ENGLISH).pictures())
                .containsOnlyKeys("2");
        assertThat(widths(SheetFormat.EASY_READ, Optional.empty(), ENGLISH)).containsExactly(40);
        assertThat(widths(SheetFormat.POSTER_A4, Optional.empty(), ENGLISH)).isEmpty();
    }

    @Test
    void thePicturesFollowThePassageInEveryLanguage() {
        chosen(new SentencePlace("#1", 1, 1), HAND);
        Edition turned = edition(
                "pl",
                Mark.NONE,
                Map.of(),
                new Section(
                        SectionKind.LONG,
                        List.of(
                                new Passage(Optional.empty(), "Ty decydujesz."),
                                new Passage(Optional.of(ClaimId.of("free")), "To bezpłatne."))));
        assertThat(look(Optional.empty()).on(SheetFormat.EASY_READ, turned).pictures())
                .containsOnlyKeys("1");
    }

    @Test
    void whereATranslationHasOtherSentencesOnlyTheFirstPictureStands() {
        when(easyRead.of(any()))
                .thenReturn(Map.of(new SentencePlace("free", 1, 2), DOOR, new SentencePlace("free", 2, 2), HAND));
        Edition three = text("pl", "To bezpłatne.\nZa darmo.\nTelefon też.", "Ty decydujesz.");
        assertThat(look(Optional.empty()).on(SheetFormat.EASY_READ, three).pictures())
                .containsOnlyKeys("1")
                .extractingByKey("1")
                .extracting(SheetImage::alternativeText)
                .isEqualTo("A door");
    }

    @Test
    void anImageThatMayNotBeUsedBlocksTheSheetsThatShowItAndNoOther() {
        chosen(new SentencePlace("free", 1, 2), DOOR);
        when(images.forUse(DOOR)).thenThrow(new ProblemException(Problem.in("image 1", "The consent ended.", "Ask.")));
        SheetLook look = look(Optional.empty());
        assertThatThrownBy(() -> look.on(SheetFormat.EASY_READ, ENGLISH)).hasMessageContaining("The consent ended");
        assertThat(look.on(SheetFormat.POSTER_A4, ENGLISH).pictures()).isEmpty();
        assertThatThrownBy(() -> look(Optional.of(DOOR))).hasMessageContaining("The consent ended");
    }

    private void keep(ImageId id, Map<String, String> words, int width) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        LibraryImage image = mock();
        when(image.id()).thenReturn(id);
        when(image.alternativeTexts())
                .thenReturn(words.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                entry -> LanguageTag.of(entry.getKey()), Map.Entry::getValue)));
        when(images.find(id)).thenReturn(Optional.of(image));
        when(images.forUse(id)).thenReturn(png.toByteArray());
    }

    private void chosen(SentencePlace place, ImageId image) {
        when(easyRead.of(any())).thenReturn(Map.of(place, image));
    }

    private SheetLook look(Optional<ImageId> main) {
        return new LibraryLook(SheetOptions.PLAIN, main, images, easyRead);
    }

    private static Edition text(String tag, String free, String plain) {
        return edition(
                tag,
                Mark.NONE,
                Map.of(),
                new Section(
                        SectionKind.LONG,
                        List.of(
                                new Passage(Optional.of(ClaimId.of("free")), free),
                                new Passage(Optional.empty(), plain))));
    }

    /** The widths of the images on the sheet, in pixels. */
    private List<Integer> widths(SheetFormat format, Optional<ImageId> main, Edition edition) throws IOException {
        List<Integer> widths = new java.util.ArrayList<>();
        byte[] pdf =
                RENDERER.sheet(edition, format, look(main).on(format, edition)).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getXObjectNames()) {
                    if (resources.getXObject(name) instanceof PDImageXObject image) {
                        widths.add(image.getWidth());
                    }
                }
            }
        }
        return widths;
    }
}
