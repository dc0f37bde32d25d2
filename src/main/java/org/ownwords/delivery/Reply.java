package org.ownwords.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.language.LanguageTag;

/**
 * A reply as the safeguarding lead reads it: the words and no number; prints nothing of itself.
 *
 * @param language what the person was last written to in, or chose; the words may be in another
 * @param worrying whether it holds a word of the list; one without may be as grave
 * @param asked what it was taken for, such as "Asked for no more messages"
 */
public record Reply(
        UUID id,
        String text,
        Optional<LanguageTag> language,
        String asked,
        boolean worrying,
        Instant receivedAt,
        Optional<Instant> handledAt) {

    @Override
    public String toString() {
        return "reply " + id;
    }
}
