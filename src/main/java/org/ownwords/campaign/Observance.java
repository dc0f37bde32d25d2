package org.ownwords.campaign;

import java.util.List;
import java.util.Set;
import org.ownwords.language.LanguageTag;

/**
 * A day or season that communities keep, from the project's table; a hint, since faith does not follow from language.
 *
 * @param languages tags of languages whose speakers may keep it; empty where it touches everybody
 * @param effect such as {@code avoid-send}, {@code no-digital}, {@code fasting}, {@code good-moment}
 * @param dates its dates year by year; none where it comes every week
 */
record Observance(
        String id, String name, Set<String> languages, String effect, String guidance, List<ObservanceDates> dates) {

    /**
     * Whether speakers of a language may keep it. A tag below a hint counts too: a needless caution costs a day, a missed one
     * costs trust. This is no fallback of texts.
     */
    boolean touches(LanguageTag tag) {
        return languages.isEmpty()
                || languages.stream()
                        .anyMatch(hint -> tag.value().equalsIgnoreCase(hint)
                                || tag.value().regionMatches(true, 0, hint + "-", 0, hint.length() + 1));
    }

    /** Whether nothing is sent to those who keep it. */
    boolean refuses() {
        return effect.equals("avoid-send") || effect.equals("no-digital");
    }

    /** Whether it is a good day for outreach. */
    boolean welcomes() {
        return effect.equals("good-moment");
    }
}
