package org.ownwords.message;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ownwords.account.PersonId;
import org.ownwords.language.LanguageTag;
import org.ownwords.sound.AudioType;
import org.ownwords.sound.Measures;

/**
 * A text read aloud by somebody, or signed by somebody in a video elsewhere, bound to the exact words that were said.
 *
 * @param section the words, by digest; another text has another digest and so no recording
 * @param spokenIn the language or dialect that the reader speaks, which may be another than that of the written words
 * @param type of the file; empty where it is a video
 * @param fileName its name in the data folder's {@code recordings}
 * @param seconds its length
 * @param measures what was heard in it, empty for recordings kept before that was asked
 * @param small the same as small files, where they were made
 * @param video the address of the video of a signed language, which is not kept here; empty where it is a sound
 * @param filled the words with the names and numbers that were spoken, by SHA-256; empty where the words leave none to fill in
 */
public record Recording(
        RecordingId id,
        SectionRef section,
        LanguageTag spokenIn,
        Optional<AudioType> type,
        String fileName,
        long bytes,
        int seconds,
        Optional<Measures> measures,
        Optional<Small> small,
        Optional<URI> video,
        Optional<String> filled,
        Reader reader,
        PersonId uploadedBy,
        Instant uploadedAt) {

    /**
     * The small files, by their sizes in bytes.
     *
     * @param opus Ogg Opus of 16 kbit/s
     * @param mp3 MP3 of 24 kbit/s, for players that know no Opus
     */
    public record Small(long opus, long mp3) {}

    /**
     * Whose voice it is.
     *
     * @param name an invented name, empty where none was kept
     * @param dialect how they speak, in words, such as the place they come from
     * @param until the last day on which they agreed to be heard, empty for recordings kept before that was asked
     * @param withdrawn when they took that back
     */
    public record Reader(String name, String dialect, Optional<LocalDate> until, Optional<Instant> withdrawn) {

        /** Whether they may be heard on a day. */
        public boolean agrees(LocalDate day) {
            return withdrawn.isEmpty() && until.filter(day::isAfter).isEmpty();
        }
    }

    /** A file of it that can be played. */
    public enum Size {
        WHOLE,
        OPUS,
        MP3
    }

    /** Whether its length is known to the millisecond and small files lie beside it. */
    public boolean wasHeard() {
        return measures.isPresent() && small.isPresent();
    }
}
