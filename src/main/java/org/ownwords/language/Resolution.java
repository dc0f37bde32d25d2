package org.ownwords.language;

import java.util.Optional;

/**
 * Which language serves a request, and why.
 *
 * @param servedBy the tag that serves, empty where the answer is to hold
 * @param confirmed whether a person confirmed for the community that its members read or understand it
 * @param reason one sentence in plain English
 */
public record Resolution(LanguageTag requested, Optional<LanguageTag> servedBy, boolean confirmed, String reason) {

    /** Whether another language than the one asked for serves. */
    public boolean isFallback() {
        return servedBy.isPresent() && !servedBy.get().equals(requested);
    }
}
