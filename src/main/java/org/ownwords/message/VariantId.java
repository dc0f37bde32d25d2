package org.ownwords.message;

import org.ownwords.language.LanguageTag;

/** One message in one language, dialect and script. */
public record VariantId(MessageId message, LanguageTag tag) {

    @Override
    public String toString() {
        return message + "/" + tag;
    }
}
