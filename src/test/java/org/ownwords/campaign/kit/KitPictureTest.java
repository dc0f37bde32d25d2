package org.ownwords.campaign.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.campaign.kit.KitTexts.POSTER;
import static org.ownwords.campaign.kit.KitTexts.edition;
import static org.ownwords.campaign.kit.KitTexts.item;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.ownwords.language.LanguageTag;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetOptions;

/** An image of the library on the sheets of a kit. */
class KitPictureTest {

    private static final Renderer RENDERER =
            new Renderer(Clock.fixed(Instant.parse("2026-11-16T12:00:00Z"), ZoneOffset.UTC));
    private static final LanguageTag ENGLISH = LanguageTag.of("en-GB");
    private static final LanguageTag URDU = LanguageTag.of("ur");

    private final KitItem poster = item(POSTER, edition("ur", "آپ فیصلہ کرتے ہیں۔", "مفت"));

    @Test
    void standsOnTheSheet() throws IOException {
        assertThat(images(press(Optional.of(picture("A door"))))).isEqualTo(1);
        assertThat(images(press(Optional.empty()))).isZero();
    }

    @Test
    void isDescribedInTheLanguageOfTheSheetAndElseInEnglish() {
        KitPicture both = new KitPicture(new byte[0], Map.of(ENGLISH, "A door", URDU, "ایک دروازہ"));
        assertThat(both.in(URDU).alternativeText()).isEqualTo("ایک دروازہ");
        assertThat(both.in(LanguageTag.of("pl")).alternativeText()).isEqualTo("A door");
    }

    @Test
    void aSheetIsMadeAnewWhenItsDescriptionChanges() throws IOException {
        KitKeys one = KitKeys.of(press(Optional.of(picture("A door"))));
        KitKeys other = KitKeys.of(press(Optional.of(picture("An open door"))));
        assertThat(one.of(poster)).isNotEqualTo(other.of(poster));
        assertThat(one.of(poster))
                .isEqualTo(KitKeys.of(press(Optional.of(picture("A door")))).of(poster));
    }

    private static KitPress press(Optional<KitPicture> picture) {
        return new SheetPress(RENDERER, SheetOptions.PLAIN, picture);
    }

    private static KitPicture picture(String words) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        return new KitPicture(png.toByteArray(), Map.of(ENGLISH, words));
    }

    private int images(KitPress press) throws IOException {
        int found = 0;
        try (PDDocument document = Loader.loadPDF(press.files(poster).get(0).bytes())) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getXObjectNames()) {
                found += resources.isImageXObject(name) ? 1 : 0;
            }
        }
        return found;
    }
}
