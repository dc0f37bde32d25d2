package org.ownwords.exchange.translate;

import java.util.List;
import java.util.Set;
import org.ownwords.exchange.format.TranslationFormat;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;

/**
 * What somebody wants translated.
 *
 * @param languages in order; at least one
 * @param messages empty for all
 */
public record TranslationOrder(List<LanguageTag> languages, Set<MessageId> messages, TranslationFormat format) {

    public TranslationOrder {
        languages = List.copyOf(languages);
        messages = Set.copyOf(messages);
    }

    /** What the file should be called: one language is a file of the format, several are a zip of them. */
    public String fileName() {
        return languages.size() == 1
                ? "ownwords-" + languages.get(0) + "." + format.extension()
                : "ownwords-" + languages.size() + "-languages.zip";
    }

    /** The media type of what is written. */
    public String mediaType() {
        return languages.size() == 1 ? format.mediaType() : "application/zip";
    }
}
