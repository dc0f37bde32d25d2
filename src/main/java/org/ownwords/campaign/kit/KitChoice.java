package org.ownwords.campaign.kit;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.ownwords.language.LanguageTag;
import org.ownwords.render.SheetChoice;

/**
 * What somebody wants in a kit.
 *
 * @param languages those that serve; empty for all
 * @param venues whether each logged print gets its own sheet with its code
 * @param look how sheets look
 */
public record KitChoice(Set<KitFormat> formats, Set<LanguageTag> languages, boolean venues, SheetChoice look) {

    public KitChoice {
        formats = Collections.unmodifiableSet(new TreeSet<>(formats));
        languages = Set.copyOf(languages);
    }

    /** Whether a language is wanted. */
    boolean wants(LanguageTag tag) {
        return languages.isEmpty() || languages.contains(tag);
    }
}
