package org.ownwords.message;

import java.util.Map;
import java.util.Optional;

/**
 * Where a sentence stands in a message, whatever the language: translations keep the passages, and mostly the sentences in them.
 *
 * @param passage the claim that it makes, or {@code #} and its number among those without one
 * @param sentence from 1 within its passage
 * @param sentences how many the passage has
 */
public record SentencePlace(String passage, int sentence, int sentences) {

    /**
     * The image chosen for it. Where a translation parts a passage into another number of sentences, nobody can tell which picture
     * belongs to which: the first one stands beside the first sentence and the others stand alone.
     */
    public Optional<ImageId> among(Map<SentencePlace, ImageId> chosen) {
        Optional<ImageId> own = Optional.ofNullable(chosen.get(this));
        return own.isPresent() || sentence > 1
                ? own
                : chosen.entrySet().stream()
                        .filter(other -> other.getKey().passage().equals(passage)
                                && other.getKey().sentence() == 1)
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** Names it in forms. */
    public String word() {
        return passage + "." + sentence;
    }
}
