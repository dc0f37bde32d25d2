package org.ownwords.message;

import java.time.Instant;
import org.ownwords.account.PersonId;
import org.ownwords.language.LanguageTag;

/**
 * A text read aloud by somebody, bound to the exact words that were read.
 *
 * @param section the words, by digest; another text has another digest and so no recording
 * @param spokenIn the language or dialect that the reader speaks, which may be another than that of the written words
 * @param fileName its name in the data folder's {@code recordings}
 * @param seconds its length
 */
public record Recording(
        RecordingId id,
        SectionRef section,
        LanguageTag spokenIn,
        AudioType type,
        String fileName,
        long bytes,
        int seconds,
        PersonId uploadedBy,
        Instant uploadedAt) {}
