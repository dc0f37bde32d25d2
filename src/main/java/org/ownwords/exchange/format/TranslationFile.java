package org.ownwords.exchange.format;

import java.util.List;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTag;

/** What one translator gets: messages from one language into another. */
public record TranslationFile(LanguageTag source, Language language, List<MessageUnits> messages) {

    /** How many units there are. */
    public int size() {
        return messages.stream().mapToInt(message -> message.units().size()).sum();
    }
}
