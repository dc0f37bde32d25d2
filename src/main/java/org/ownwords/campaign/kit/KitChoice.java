package org.ownwords.campaign.kit;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.ImageId;
import org.ownwords.render.Family;

/**
 * What somebody wants in a kit.
 *
 * @param languages those that serve; empty for all
 * @param venues whether each logged print gets its own sheet with its code
 * @param family how sheets look
 * @param picture an image of the library that stands on sheets
 * @param oneSize whether all languages of a message in a format have the same size of letters
 * @param printMarks whether sheets are made for a printer, with bleed and crop marks
 */
public record KitChoice(
        Set<KitFormat> formats,
        Set<LanguageTag> languages,
        boolean venues,
        Family family,
        Optional<ImageId> picture,
        boolean oneSize,
        boolean printMarks) {

    public KitChoice {
        formats = Collections.unmodifiableSet(new TreeSet<>(formats));
        languages = Set.copyOf(languages);
    }

    /** Whether a language is wanted. */
    boolean wants(LanguageTag tag) {
        return languages.isEmpty() || languages.contains(tag);
    }
}
