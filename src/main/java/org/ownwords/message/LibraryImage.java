package org.ownwords.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.PersonId;
import org.ownwords.base.PictureType;
import org.ownwords.language.LanguageTag;

/**
 * An image for posters, pictures and pages, free of metadata.
 *
 * @param peopleShown who can be seen in it, empty for nobody
 * @param consent the newest of those who are shown; empty where there was none or it was withdrawn
 * @param alternativeTexts what is to be seen, by language; English is always there
 * @param retired whether nothing new is made with it
 */
public record LibraryImage(
        ImageId id,
        String title,
        String credit,
        String peopleShown,
        Optional<ImageConsent> consent,
        Map<LanguageTag, String> alternativeTexts,
        List<ImageApproval> approvals,
        PictureType type,
        String fileName,
        int width,
        int height,
        long bytes,
        boolean retired,
        PersonId uploadedBy,
        Instant uploadedAt) {
    /** The language that every image is described in. */
    public static final LanguageTag ENGLISH = LanguageTag.of("en-GB");

    /** Whether anybody can be seen in it. */
    public boolean showsPeople() {
        return !peopleShown.isEmpty();
    }

    /** The description in a language, in English where it has none. */
    public Described described(LanguageTag language) {
        String own = alternativeTexts.get(language);
        return own == null
                ? new Described(ENGLISH, alternativeTexts.getOrDefault(ENGLISH, title))
                : new Described(language, own);
    }

    /** Why it may not be used on a day; empty where it may. */
    public Optional<String> whyNot(LocalDate day) {
        return retired ? Optional.of("The image \"" + title + "\" was taken out of the library.") : withoutConsent(day);
    }

    /** Why people who can be seen in it do not agree on a day that they are; empty where they do, or nobody can be seen. */
    public Optional<String> withoutConsent(LocalDate day) {
        if (!showsPeople() || consent.filter(given -> given.covers(day)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(consent.filter(given -> day.isAfter(given.expiresOn()))
                .map(given ->
                        "The consent of the people in the image \"" + title + "\" ended on " + given.expiresOn() + ".")
                .orElse("Nobody shown in the image \"" + title + "\" consents to its use."));
    }

    /** Words for somebody who does not see the image, and their language. */
    public record Described(LanguageTag language, String words) {}
}
