package org.ownwords.desk.review;

import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.VariantId;

/**
 * One section that somebody should look at.
 *
 * @param section its label, such as "Text message"
 * @param waits what it waits for, a sentence
 * @param urgent whether somebody may come to harm if it waits
 */
public record WorkItem(
        String message,
        MessageId id,
        String tag,
        String language,
        String section,
        Origin origin,
        String waits,
        boolean urgent,
        String href) {

    /** What it is about, in words. */
    public String about() {
        return message + ", " + language + ", " + section;
    }

    /** The text that it is about. */
    public VariantId variant() {
        return new VariantId(id, LanguageTag.of(tag));
    }
}
