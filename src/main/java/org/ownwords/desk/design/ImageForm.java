package org.ownwords.desk.design;

import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.desk.Typed;
import org.ownwords.message.ImageConsent;
import org.ownwords.message.NewImage;

/** Reads what was typed of an image. */
final class ImageForm {

    private ImageForm() {}

    /** An image as it is brought; whoever typed nothing of a consent gives none. */
    static NewImage image(Typed typed, LocalDate today) {
        boolean any = !typed.text("givenBy").isBlank() || typed.hasDate("givenOn") || typed.hasDate("expiresOn");
        Optional<ImageConsent> consent = any ? Optional.of(consent(typed, today)) : Optional.empty();
        NewImage image = new NewImage(
                typed.text("title"),
                typed.text("credit"),
                typed.ticked("nobody") ? "" : typed.text("peopleShown"),
                typed.ticked("nobody") ? Optional.empty() : consent,
                typed.text("alternativeText"));
        if (!typed.ticked("nobody") && typed.text("peopleShown").isBlank()) {
            typed.problem("peopleShown", "Nothing says who is shown.", "Say who, or tick that nobody is.");
        }
        return image;
    }

    static ImageConsent consent(Typed typed, LocalDate today) {
        return new ImageConsent(typed.text("givenBy"), typed.date("givenOn", today), typed.date("expiresOn", today));
    }
}
