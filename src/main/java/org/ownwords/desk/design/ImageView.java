package org.ownwords.desk.design;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ownwords.message.ImageConsent;
import org.ownwords.message.LibraryImage;

/**
 * An image and how it stands today.
 *
 * @param state in a word or two
 * @param colour of the state's tag
 */
public record ImageView(LibraryImage image, String state, String colour) {
    /** Long enough before its end to ask again. */
    private static final int SOON = 60;

    static ImageView of(LibraryImage image, LocalDate today) {
        if (image.retired()) {
            return new ImageView(image, "Taken out", "grey");
        }
        if (image.whyNot(today).isPresent()) {
            return new ImageView(image, image.consent().isPresent() ? "Consent ended" : "No consent", "red");
        }
        if (!image.showsPeople()) {
            return new ImageView(image, "Shows nobody", "green");
        }
        long days = image.consent()
                .map(ImageConsent::expiresOn)
                .map(end -> ChronoUnit.DAYS.between(today, end))
                .orElse(0L);
        return days <= SOON
                ? new ImageView(image, "Consent ends in " + (days == 1 ? "1 day" : days + " days"), "yellow")
                : new ImageView(image, "Consent given", "green");
    }

    /** What is to be seen, in English. */
    public String alternativeText() {
        return image.described(LibraryImage.ENGLISH).words();
    }
}
