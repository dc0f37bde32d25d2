package org.ownwords.campaign.kit;

import java.util.Map;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Images;
import org.ownwords.message.LibraryImage;
import org.ownwords.render.SheetImage;

/**
 * The picture that stands on a kit's sheets.
 *
 * @param words for those who do not see it, by language; English is always there
 */
@SuppressWarnings("ArrayRecordComponent") // read through Canonical, which compares by what is in it
public record KitPicture(byte[] bytes, Map<LanguageTag, String> words) {

    /**
     * An image of the library as it may be used today.
     *
     * @throws org.ownwords.base.ProblemException if it was taken out, or shows people whose consent does not cover today
     */
    static KitPicture of(Images images, LibraryImage image) {
        return new KitPicture(images.forUse(image.id()), image.alternativeTexts());
    }

    /** As a sheet of a language shows it. */
    SheetImage in(LanguageTag language) {
        return new SheetImage(bytes, words.getOrDefault(language, words.getOrDefault(LibraryImage.ENGLISH, "")));
    }
}
