package org.ownwords.desk.design;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.ownwords.account.Person;
import org.ownwords.base.London;
import org.ownwords.desk.Desk;
import org.ownwords.directory.ClaimId;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.ImageConsent;
import org.ownwords.message.ImageId;
import org.ownwords.message.Images;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.NewImage;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;

/** Invented words and pictures for designers. */
final class Drawing {

    private static int number;

    private Drawing() {}

    static MessageId message(Desk desk, Person worker) {
        MessageId message = MessageId.of("design-" + ++number);
        desk.the(Catalogues.class)
                .merge(
                        worker.actor(),
                        new Catalogue(
                                List.of(),
                                List.of(new MessageDefinition(
                                        message,
                                        "Talk to us " + number,
                                        "People know.",
                                        "everyone",
                                        Optional.empty(),
                                        Map.of(),
                                        2,
                                        ReviewDepth.GENERAL))));
        write(desk, worker, message, "en-GB", "It is free.\nThe call is free.", "You decide.");
        write(desk, worker, message, "ur", "یہ مفت ہے۔\nکال مفت ہے۔", "آپ فیصلہ کرتے ہیں۔");
        return message;
    }

    private static void write(Desk desk, Person worker, MessageId message, String tag, String free, String plain) {
        desk.the(Variants.class)
                .save(
                        worker.actor(),
                        new VariantContent(
                                new VariantId(message, LanguageTag.of(tag)),
                                Origin.MACHINE_DRAFT,
                                Optional.empty(),
                                Map.of(),
                                List.of(new Section(
                                        SectionKind.LONG,
                                        List.of(
                                                new Passage(Optional.of(ClaimId.of("free")), free),
                                                new Passage(Optional.empty(), plain))))),
                        Optional.empty());
    }

    /** An image of nobody, or of somebody who consents for a month. */
    static ImageId image(Desk desk, Person worker, String title, boolean somebody) {
        LocalDate today = London.today(desk.clock());
        return desk.the(Images.class)
                .add(
                        worker.actor(),
                        new NewImage(
                                title,
                                "Wanda Example",
                                somebody ? "Two friends" : "",
                                somebody
                                        ? Optional.of(new ImageConsent("The two", today, today.plusMonths(1)))
                                        : Optional.empty(),
                                title + " in words"),
                        png());
    }

    static byte[] png() {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(60, 40 + ++number, BufferedImage.TYPE_INT_RGB), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
