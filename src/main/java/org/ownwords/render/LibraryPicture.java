package org.ownwords.render;

import java.util.Map;
import java.util.Objects;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Images;
import org.ownwords.message.LibraryImage;

/**
 * An image of the library for sheets.
 *
 * @param words for those who do not see it, by language; English is always there
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record LibraryPicture(byte[] bytes, Map<LanguageTag, String> words) {

    /**
     * An image as it may be used today.
     *
     * @throws org.ownwords.base.ProblemException if it was taken out, or shows people whose consent does not cover today
     */
    static LibraryPicture of(Images images, LibraryImage image) {
        return new LibraryPicture(images.forUse(image.id()), image.alternativeTexts());
    }

    /** As a sheet of a language shows it. */
    SheetImage in(LanguageTag language) {
        String own = words.get(language);
        return new SheetImage(bytes, own == null ? Objects.requireNonNull(words.get(LibraryImage.ENGLISH)) : own);
    }
}
