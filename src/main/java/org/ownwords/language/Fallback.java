package org.ownwords.language;

import java.util.List;
import java.util.Set;

/** Which language serves when a text in the one asked for is missing: by explicit lists alone, never by cutting a tag. */
public final class Fallback {

    public Fallback(LanguageTable table) {
        throw new UnsupportedOperationException();
    }

    /** The proposal of the built-in table; a campaign uses one only after somebody confirmed it for the community. */
    public Resolution propose(LanguageTag requested, Medium medium, Set<LanguageTag> have) {
        throw new UnsupportedOperationException();
    }

    /**
     * What a confirmed order allows: the language itself where there is one, else the first of the order that exists and is not
     * in {@code never_fallback}; none where the list holds nothing, and then the answer is to hold.
     *
     * @param confirmedBy who confirmed it and when, for the reason
     */
    public Resolution confirmed(
            LanguageTag requested, Medium medium, List<LanguageTag> order, String confirmedBy, Set<LanguageTag> have) {
        throw new UnsupportedOperationException();
    }
}
